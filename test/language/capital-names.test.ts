import { expect, it } from 'vitest';
import { read } from './language.ts';

const partiesIn = (text: string) => {
  const { query } = read(text);
  return [query?.party, query?.counterparty].filter((one) => one !== undefined);
};

it.each(['what does OpenAI pay Time?', "OpenAI's deal with Time", 'what does TIME get from OpenAI'])(
  'a word that is a name with a capital is that name beside another party: %s',
  (text) => {
    expect(partiesIn(text)).toEqual(expect.arrayContaining(['openai', 'time-magazine']));
  },
);

it.each([
  'what does Google pay for content over time',
  'Time to train a 70B model on 512 H100s',
  'Training Time of GPT-4 on 512 H100s',
  'how much time does it take to train GPT-4',
])('the same word is nobody in small letters, at the beginning, or alone: %s', (text) => {
  expect(partiesIn(text)).not.toContain('time-magazine');
});
