import { expect, test } from 'vitest';
import { read } from '../language.ts';

test.each([
  ['H100 3块一小时租一年', 'money', '3块'],
  ['rent 8 H100s at 2 dollars an hour for a year', 'money', '2 dollars'],
  ['GPT-5 cost at 40 req per second', 'quantity', '40 req'],
  ['GPT-5 每天1万次调用要多少钱', 'quantity', '1万次调用'],
])('a rate is told as what it is where no schedule is asked for: %s', (ask, kind, said) => {
  const mentions = read(ask).read;
  expect(mentions).toContainEqual(expect.objectContaining({ kind, text: expect.stringContaining(said) }));
  expect(mentions.map((mention) => mention.kind)).not.toContain('schedule');
});

test.each([
  ['digest every weekday at 9am', 'every weekday at 9am'],
  ['暂停每天的推送', '每天'],
])('when a digest comes is told as a schedule: %s', (ask, said) => {
  expect(read(ask).read).toContainEqual(expect.objectContaining({ kind: 'schedule', text: said }));
});
