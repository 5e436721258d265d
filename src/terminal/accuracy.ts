import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '../catalogue/load.ts';
import { accuracyPage } from './accuracy-page.ts';
import { compareKnown } from './known-answers.ts';

const page = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));
const known = fileURLToPath(new URL('../../fixtures/known-answers.yml', import.meta.url));

/** Writes docs/accuracy.md anew, and says whether that changed it. */
const before = readFileSync(page, { encoding: 'utf8', flag: 'a+' });
const after = accuracyPage(compareKnown(known, { catalogue: loadCatalogue() }));
writeFileSync(page, after);
console.log(before === after ? 'docs/accuracy.md is as it was' : 'docs/accuracy.md is written anew');
