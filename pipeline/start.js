/* The way in. Plain JavaScript that any Node can read, so that an old one is told what is needed instead of failing at a word it does not know. */
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error('error: pasra needs Node ' + needed.join('.') + ' or later; this is Node ' + process.versions.node + '. Install a newer one from nodejs.org.');
  process.exitCode = 2;
} else {
  import('./load.js').then(({ load }) => load(new URL('./cli.ts', import.meta.url).href)).catch((error) => {
    // before anything of the program runs: what it stands on was not installed
    if (!error || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error('error: a package that pasra stands on is not installed (' + String(error.message).split('\n')[0] + '). Run "npm ci" in the project\'s folder, then the same line again.');
    process.exitCode = 3;
  });
}
