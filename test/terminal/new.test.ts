import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { loadLanguage } from '../../src/language/load.ts';
import { runNew } from '../../src/terminal/new.ts';
import { keptNowhere } from '../kept-nowhere.ts';

const root = resolve(import.meta.dirname, '../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'aicost-new-'));
  for (const folder of ['src', 'intents', 'fixtures/questions', 'package.json', 'tsconfig.json'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs the command in the copy; gives its exit code and what it said. */
function scaffolded(...args: readonly string[]): { code: number; said: string } {
  const lines: string[] = [];
  return { code: runNew(args, copy, (line) => lines.push(line)), said: lines.join('\n') };
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(join(copy, path), edit(readFileSync(join(copy, path), 'utf8')));
}

function failure(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

const catalogueOf = () => loadCatalogue(join(copy, 'src/facts'), keptNowhere);
const languageOf = () => loadLanguage(catalogueOf(), join(copy, 'intents'), keptNowhere);

/** A question asked of the copy, as a process of its own. */
function ask(question: string, ...options: readonly string[]) {
  const args = [join(copy, 'src/terminal/ask.ts'), '--json', '--at', '2026-11-24', ...options, question];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(copy, 'compiled') };
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
}

describe('an accelerator', () => {
  const path = 'src/facts/accelerators/x1.yaml';

  it('is a file whose every empty value is named by the checks, and nothing else', () => {
    expect(scaffolded('accelerator', 'x1').code).toBe(0);
    const problems = failure(catalogueOf).split('\n');
    expect(problems.every((line) => line.startsWith('accelerators/x1.yaml:'))).toBe(true);
    expect(problems.join('\n')).toMatch(/name\.en.*\n[\s\S]*figures\.purchasePrice\.0\.value/);
  });

  it('filled in, is known by name', () => {
    change(path, (text) =>
      text
        .replace('{ en: , zh:  }', '{ en: Example X1, zh: 样例 X1 }')
        .replace('vendor:', 'vendor: Example')
        .replace(/figures:[\s\S]*/, '')
        .concat(
          'figures:\n  purchasePrice:\n    - { value: [9000, 11000], unit: USD, asOf: 2026-08-21, source: understanding-gpu }\n',
        ),
    );
    const { query } = languageOf().read('cost of 64 Example X1', { now: '2026-11-24' });
    expect(query).toMatchObject({ intent: 'buy', accelerator: 'x1', count: 64 });
    expect(languageOf().read('64张样例 X1多少钱', { now: '2026-11-24' }).query).toEqual(query);
  });

  it('that is there already is refused, and left as it was', () => {
    const before = readFileSync(join(copy, path), 'utf8');
    const { code, said } = scaffolded('accelerator', 'x1');
    expect([code, said]).toEqual([1, `${path} is there already: add to it instead`]);
    expect(readFileSync(join(copy, path), 'utf8')).toBe(before);
  });
});

it('a company is a file whose empty values are named, and filled in is asked about by name', () => {
  expect(scaffolded('company', 'example-cloud').code).toBe(0);
  expect(failure(catalogueOf)).toContain('companies/example-cloud.yaml:7 cik');
  change('src/facts/companies/example-cloud.yaml', (text) =>
    text
      .replace('{ en: , zh:  }', '{ en: Example Cloud, zh: 样例云 }')
      .replace('cik:', "cik: '0000000001'")
      .replace('fiscalYearEnd:', 'fiscalYearEnd: 12-31')
      .replace(
        /- \{ value: , .*\}/,
        '- { value: 5e9, unit: USD, from: 2025-01-01, asOf: 2025-12-31, source: { accession: 0000000001-26-000001, form: 10-K, filed: 2026-02-01, accessed: 2026-11-24 } }',
      ),
  );
  const { query } = languageOf().read('Example Cloud capex 2025', { now: '2026-11-24' });
  expect(query).toMatchObject({ intent: 'capex', companies: ['example-cloud'] });
});

describe('a phrase', () => {
  it('becomes a question whose meaning is to be filled in, once', () => {
    expect(scaffolded('phrase', 'en', 'rent', "what's", 'a', 'borrowed H200 for a week').code).toBe(0);
    const text = readFileSync(join(copy, 'fixtures/questions/rent.yml'), 'utf8');
    expect((load(text, { schema: CORE_SCHEMA }) as unknown[]).at(-1)).toEqual({
      ask: "what's a borrowed H200 for a week",
      query: null,
    });
    expect(scaffolded('phrase', 'en', 'rent', "what's a borrowed H200 for a week").code).toBe(1);
  });

  it('is understood once its words are taught', () => {
    change('intents/en/rent.yml', (text) => text.replace(/strong:\s*\[/, 'strong: [borrowed, '));
    change('intents/en/rent.yml', (text) => text.replace(/strong:\n(\s+)- /, 'strong:\n$1- borrowed\n$1- '));
    const { query } = languageOf().read("what's a borrowed H200 for a week", { now: '2026-11-24' });
    expect(query).toMatchObject({ intent: 'rent', accelerator: 'h200', hours: 168 });
  });
});

describe('an intent', () => {
  it('names every line that is still to be filled in', () => {
    expect(scaffolded('intent', 'insure').code).toBe(0);
    expect(failure(languageOf)).toContain('is still to be filled in');
  });

  it('filled in, is asked and answered in both languages', () => {
    for (const [locale, word, name] of [
      ['en', 'insure', 'insurance'],
      ['zh', '投保', '保险'],
    ] as const) {
      change(`intents/${locale}/_replies.yml`, (text) =>
        text.replace(/ {2}insure: \{.*/, `  insure: { name: ${name}, next: ${name} }`),
      );
      const example = `  - { ask: '${word} 64 H100', query: { accelerator: h100-sxm, count: 64 } }\n`;
      writeFileSync(
        join(copy, `intents/${locale}/insure.yml`),
        `means: ${name}\nreply: "{query}: {total}"\ncues:\n  strong: [${word}]\nexamples:\n${example.repeat(5)}not: []\n`,
      );
    }
    expect(ask('insure 64 H100').query).toEqual({ intent: 'insure', accelerator: 'h100-sxm', count: 64 });
    expect(ask('投保64张H100')).toMatchObject({ locale: 'zh', outcome: 'answered' });
  });

  it('that is there already is refused, and nothing is written', () => {
    const before = readFileSync(join(copy, 'src/engine/index.ts'), 'utf8');
    expect(scaffolded('intent', 'rent').code).toBe(1);
    expect(readFileSync(join(copy, 'src/engine/index.ts'), 'utf8')).toBe(before);
  });
});

describe('a language', () => {
  it('is a folder of words, each file still to be filled in, and a file of numbers', () => {
    expect(scaffolded('language', 'fr').code).toBe(0);
    expect(readdirSync(join(copy, 'intents/fr'))).toEqual(readdirSync(join(copy, 'intents/en')));
    expect(failure(languageOf)).toMatch(/^fr\/\w+\.yml:1 is still to be filled in$/);
  });

  it('is read and spoken with no other code touched', () => {
    for (const file of readdirSync(join(copy, 'intents/fr')))
      change(`intents/fr/${file}`, (text) => text.replace(/^# fill in.*\n/, ''));
    change('intents/fr/_words.yml', (text) =>
      text
        .replace('  money:\n', '  money:\n    - combien coûtent\n')
        .replace('filler: >-\n', 'filler: >-\n  les pour\n'),
    );
    change('intents/fr/buy.yml', (text) =>
      text.replace(/^reply:.*$/m, 'reply: "Achat de {query} : {total}"'),
    );
    change('src/language/read/numerals-fr.ts', (text) =>
      text
        .replace('starts: new Set()', "starts: new Set(['d'])")
        .replace('words: []', "words: ['douze']")
        .replace(
          'read: () => undefined',
          "read: (text, at) => (text.startsWith('douze', at) ? { end: at + 5, low: 12, mid: 12, high: 12 } : undefined)",
        ),
    );
    const { locale, query, text } = ask('combien coûtent douze H100 ?');
    expect({ locale, query }).toMatchObject({ locale: 'fr', query: { intent: 'buy', count: 12 } });
    expect(text).toMatch(/^Achat de 12 × NVIDIA H100 SXM/);
  });

  it('leaves the others as they were', () => {
    expect(ask('cost of 350k H100s?')).toMatchObject({ locale: 'en', outcome: 'answered' });
    expect(ask('35万枚H100要多少钱?')).toMatchObject({ locale: 'zh', outcome: 'answered' });
    expect(ask('H100 price').locale).toBe('en');
  });
});
