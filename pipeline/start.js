/* The way in. Plain JavaScript that any Node can read, so that an old one is told what is needed instead of failing at a word it does not know. */
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error('error: pasra needs Node ' + needed.join('.') + ' or later; this is Node ' + process.versions.node + '. Install a newer one from nodejs.org.');
  process.exitCode = 2;
} else {
  import('./load.js').then(({ load }) => load(new URL('./cli.ts', import.meta.url).href));
}
