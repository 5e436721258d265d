import { describe, expect, it } from 'vitest';
import { FactError } from '../../src/catalogue/fact-error.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { keptNowhere } from '../kept-nowhere.ts';
import { soundFacts, writeFacts } from './write-facts.ts';

const chip = 'accelerators/x1.yaml';

/** What the reader says of the sound facts with one file's line replaced. */
function complaintAbout(file: keyof typeof soundFacts, line: number, text: string): string {
  const lines = soundFacts[file].map((old, index) => (index + 1 === line ? text : old));
  return complaintOf({ ...soundFacts, [file]: lines });
}

function complaintOf(files: Readonly<Record<string, readonly string[]>>): string {
  try {
    loadCatalogue(writeFacts(files), keptNowhere);
  } catch (error) {
    expect(error).toBeInstanceOf(FactError);
    return (error as Error).message;
  }
  throw new Error('the facts were accepted');
}

describe('a mistake in the facts names file, line and remedy', () => {
  const second = '    - { value: [15000, 18000], unit: USD, asOf: 2025-05-01, source: survey }';
  it.each([
    ['a wrong unit', second.replace('USD', 'GB'), 'purchasePrice is in USD (USD), but GB measures memory'],
    ['an unknown unit', second.replace('USD', 'dollars'), 'no unit called dollars; known: USD, '],
    [
      'a missing source',
      second.replace(', source: survey', ''),
      'source: missing: expected the name of a file',
    ],
    [
      'an unknown source',
      second.replace('survey', 'survay'),
      'no source called survay: did you mean survey?',
    ],
    ['a source far from any', second.replace('survey', 'filing-2025'), 'add sources/filing-2025.yaml'],
    [
      'an unknown key',
      second.replace('source:', 'notes: x, source:'),
      'no key called notes: did you mean note?',
    ],
    [
      'a figure older than the one before',
      second.replace('2025-05-01', '2023-01-01'),
      'figures go oldest first',
    ],
    [
      'a number that YAML takes for text',
      second.replace('[15000, 18000]', '25_000'),
      '25_000 is text in YAML: write 25000',
    ],
    [
      'a low above its high',
      second.replace('[15000, 18000]', '[18000, 15000]'),
      'must rise: low, typical, high',
    ],
    [
      'a typical below its low',
      second.replace('[15000, 18000]', '[15, 10, 18]'),
      'must rise: low, typical, high',
    ],
    ['a price of nothing', second.replace('[15000, 18000]', '0'), 'leave out what is not known'],
    ['a negative price', second.replace('[15000, 18000]', '-5'), 'expected numbers above zero'],
    ['a date without a day', second.replace('2025-05-01', '2025-05'), 'expected a day such as 2026-11-24'],
    ['a day that never was', second.replace('2025-05-01', '2025-02-30'), 'the calendar has no 2025-02-30'],
    [
      'a figure its source could not know',
      second.replace('2025-05-01', '2025-07-01'),
      'lies after its source was published',
    ],
    [
      'a span that ends before it begins',
      second.replace('asOf', 'from: 2025-05-02, asOf'),
      'from is the first day',
    ],
    [
      'a date for a price',
      second.replace('[15000, 18000]', '2025-01-01'),
      'expected a number in USD, not a date',
    ],
  ])('%s', (_, line, remedy) => {
    const complaint = complaintAbout(chip, 7, line);
    expect(complaint).toMatch(/^accelerators\/x1\.yaml:7 figures\.purchasePrice\.1/);
    expect(complaint).toContain(remedy);
  });

  it.each([
    ['a misspelt kind of figure', chip, 5, '  purchasPrice:', 'did you mean purchasePrice?'],
    ['a kind of figure nobody knows', chip, 5, '  colour:', 'no key called colour; known: purchasePrice, '],
    ['no name', chip, 1, 'aliases2: []', 'name: missing: expected { en: …, zh: … }'],
    [
      'a source without a date',
      'sources/survey.yaml',
      5,
      '# published',
      'published: missing: expected a date',
    ],
    ['a year alone, not in quotes', 'sources/survey.yaml', 5, 'published: 2025', 'a year alone in quotes'],
    [
      'a source read before it was published',
      'sources/survey.yaml',
      6,
      'accessed: 2024-01-01',
      'before it was published',
    ],
    [
      'two addresses in one',
      'sources/survey.yaml',
      4,
      'url: https://a.example ; https://b.example',
      'expected one address',
    ],
    ['an unknown kind of source', 'sources/survey.yaml', 1, 'kind: gossip', 'expected one of datasheet, '],
  ] as const)('%s', (_, file, line, text, remedy) => {
    const complaint = complaintAbout(file, line, text);
    expect(complaint).toMatch(new RegExp(`${file.replace('.', '\\.')}:\\d+ `));
    expect(complaint).toContain(remedy);
  });

  const modelWith = (weights: string, figure: string) =>
    complaintOf({
      ...soundFacts,
      'models/m1.yaml': [
        ...['name: { en: Example M1 }', 'maker: Example', 'architecture: dense', `openWeights: ${weights}`],
        ...['figures:', `  ${figure}, asOf: 2025-05-01, source: survey }]`],
      ],
    });

  it('what a maker keeps to itself, without how it is known', () => {
    const size = 'parameters: [{ value: 7e9, unit: parameters';
    const remedy = 'standing: missing: expected one of disclosed, reported, speculative';
    expect(modelWith('no', size)).toContain(remedy);
    expect(modelWith('yes', `${size}, verified: false`)).toContain(remedy);
    expect(() => modelWith('yes', size)).toThrow('accepted');
    expect(() => modelWith('no', `${size}, standing: reported`)).toThrow('accepted');
  });

  it('how it is known of what is nobody’s to disclose', () => {
    const price = 'inputPrice: [{ value: 1, unit: USD/million-tokens, standing: reported';
    expect(modelWith('no', price)).toContain('inputPrice is nobody');
  });

  it('a name that already means something else', () => {
    const other = ['name: { en: Example X2 }', 'vendor: Example', 'aliases: [x 1]'];
    const complaint = complaintOf({ ...soundFacts, 'accelerators/x2.yaml': other });
    expect(complaint).toContain('accelerators/x2.yaml:3 aliases.0: x 1 already means accelerators/x1.yaml');
  });

  it('an id that is taken in another folder', () => {
    const other = ['name: { en: Somebody }'];
    const complaint = complaintOf({ ...soundFacts, 'providers/x1.yaml': other });
    expect(complaint).toContain('providers/x1.yaml:1: x1 already means accelerators/x1.yaml');
  });

  it('a provider or an accelerator that is not there', () => {
    const instance = ['name: { en: Big one }', 'provider: example', 'accelerator: x11', 'accelerators: 8'];
    const complaint = complaintOf({ ...soundFacts, 'instances/big.1.yaml': instance });
    expect(complaint).toContain(
      'instances/big.1.yaml:2 provider: no provider called example: add providers/example.yaml',
    );
    expect(complaint).toContain(
      'instances/big.1.yaml:3 accelerator: no accelerator called x11: did you mean x1?',
    );
  });

  it('text that is not YAML, a key written twice, a file that is no YAML file, a folder of no kind', () => {
    expect(complaintAbout(chip, 3, 'aliases: [X1')).toMatch(/^accelerators\/x1\.yaml:\d+ not YAML: /);
    expect(complaintAbout(chip, 3, 'vendor: Other')).toMatch(
      /^accelerators\/x1\.yaml:3 not YAML: .*duplicat/,
    );
    expect(complaintOf({ ...soundFacts, 'accelerators/x2.yml': [] })).toContain('rename or move it');
    expect(complaintOf({ ...soundFacts, 'chips/x2.yaml': ['name: { en: X2 }'] })).toContain(
      'no folder of facts called chips: move the file to one of sources, accelerators, ',
    );
    expect(complaintOf({ ...soundFacts, [chip]: ['[]'] })).toContain(`${chip}:1: expected keys and values`);
  });

  it('every mistake at once, one line each', () => {
    const lines = complaintOf({
      ...soundFacts,
      [chip]: [
        ...soundFacts[chip].slice(0, 6).map((line) => line.replace('USD', 'W')),
        second.replace('USD', 'GB'),
      ],
    }).split('\n');
    expect(lines).toHaveLength(2);
  });
});
