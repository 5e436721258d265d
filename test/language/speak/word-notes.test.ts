import { expect, it } from 'vitest';
import { wordNotes } from '../../../src/language/speak/word-notes.ts';
import { chinese, english } from './sample-speaker.ts';

const stale = (name: string, asOf: string) => ({ key: 'stale', values: { name, asOf } });

it('what is out of date is said once for all, each with its date', () => {
  const notes = [
    stale('pue', '2024-04-27'),
    { key: 'projection', values: { asOf: '2027' } },
    stale('load', '2023'),
  ];
  const [first, , ...others] = wordNotes(notes, english);
  expect(first).toMatch(/^May be out of date: .*PUE\) \(27 April 2024\), average load \(2023\)\.$/);
  expect(others).toEqual([]);
  expect(wordNotes(notes, chinese)[0]).toMatch(/^可能已过时：.*2024年4月27日.*2023年/);
});

it('one alone has a sentence of its own', () => {
  expect(wordNotes([stale('load', '2023'), stale('load', '2023')], english)).toHaveLength(1);
  expect(wordNotes([stale('load', '2023')], english)[0]).toMatch(/^Average load is from 2023/);
});
