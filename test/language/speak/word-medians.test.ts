import { expect, it } from 'vitest';
import { wordMedians } from '../../../src/language/speak/word-medians.ts';
import { estimated, exact } from './sample-answers.ts';
import { chinese, english } from './sample-speaker.ts';

const [line] = estimated.working;
const skewed = {
  ...estimated,
  working: line === undefined ? [] : [{ ...line, result: { ...line.result, central: 350_000 * 28_571 } }],
};

it('says under the working which stated figure is the median, where the working comes to something else', () => {
  expect(wordMedians(skewed, english)).toEqual([
    expect.stringContaining('the median comes to $9.71B (total)'),
  ]);
  expect(wordMedians(skewed, chinese)).toEqual([expect.stringContaining('中位数为97.1亿美元（合计）')]);
});

it('says nothing where the working comes to what is stated, to the digits shown', () => {
  expect(wordMedians(estimated, english)).toEqual([]);
  expect(wordMedians(exact, english)).toEqual([]);
});
