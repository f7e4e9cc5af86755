/** `npm run read-back`: every document of the demonstration's five cycles and of the real data, read back in both languages. */
import { demoCycles } from '../../pipeline/demo/files.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { language } from '../../schemas/codes.ts';
import { eachDemo, realPublication } from './publications.ts';
import { readBack } from './read-back.ts';

let all = 0;
let wrong = 0;

async function read(name: string, publication: Publication): Promise<void> {
  for (const lang of language.options) {
    const { documents, differences } = await readBack(publication, lang, { pdf: true });
    all += documents;
    wrong += differences.length;
    console.log(`${name} ${publication.cycle} ${lang}: ${documents} documents, ${differences.length} differences`);
    for (const one of differences.slice(0, 40)) console.log(`  ${one}`);
  }
}

await read('real', await realPublication());
await eachDemo(demoCycles, undefined, (publication) => read('demo', publication));
console.log(`${all} documents, ${wrong} differences`);
process.exitCode = wrong === 0 ? 0 : 1;
