import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkReplies } from '../../../src/language/speak/replies.ts';

const text = readFileSync('intents/en/_replies.yml', 'utf8');
const check = (change: (text: string) => string) => {
  const changed = change(text);
  return () => checkReplies({ file: 'en/_replies.yml', text: changed, data: parse(changed) });
};

it.each([
  ['a part is missing', (yaml: string) => yaml.replace(/^ {2}about: .*\n/m, ''), 'numbers.about: missing'],
  ['a part is not known', (yaml: string) => `jokes: [one]\n${yaml}`, 'no key called jokes'],
  [
    'a label every surface needs is missing',
    (yaml: string) => yaml.replace(/^ {2}share: Share .*\n/m, ''),
    'labels.share: missing',
  ],
  ['a size is no number', (yaml: string) => yaml.replace('1e3: "{n} kW"', 'many: "{n} kW"'), 'units.W'],
  [
    'a month is missing',
    (yaml: string) => yaml.replace('January, ', ''),
    'dates.months: expected the twelve months',
  ],
  [
    'a sentence is not quoted',
    (yaml: string) => yaml.replace('"{year}"', '{year}'),
    'dates.year: missing, or not text',
  ],
])('a file of replies is refused when %s, and told in which line', (_, change, what) => {
  expect(check(change)).toThrow(what);
  expect(check(change)).toThrow(/^en\/_replies\.yml:\d+ /);
});

it('a whole file of replies is taken', () => {
  expect(check((yaml) => yaml)().numbers.unknown).toBe('unknown');
});
