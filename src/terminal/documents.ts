import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assemble.ts';
import type { Product } from '../product.ts';
import { allAnswers, fewAnswers, newAppLink, settingsTable, withParts } from './generated-parts.ts';
import { terminology } from './terminology.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Documents with generated parts, by path, as they should read now. */
export async function documents(product: Product): Promise<ReadonlyMap<string, string>> {
  const parts = {
    'README.md': { answers: await fewAnswers(product), create: newAppLink(read('manifest.yml')) },
    'docs/answers.md': { answers: await allAnswers(product) },
    'docs/operating.md': { settings: settingsTable() },
  };
  return new Map([
    ...Object.entries(parts).map(([path, its]): [string, string] => [path, withParts(read(path), its)]),
    ['docs/terminology.md', terminology(product.language.locales)],
  ]);
}

/** `npm run documents`: writes the generated parts anew, and says which page that changed. */
if (import.meta.main) {
  for (const [path, text] of await documents(assemble())) {
    const changed = read(path) !== text;
    if (changed) writeFileSync(fileURLToPath(new URL(path, root)), text);
    console.log(`${path} is ${changed ? 'written anew' : 'as it was'}`);
  }
}
