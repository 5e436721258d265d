import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['how fast is the memory of an H200', 'bandwidth'],
  ["how fast is the H200's memory", 'bandwidth'],
  ['H200显存有多快', 'bandwidth'],
  ['how fast is the H200', 'flops'],
  ['how much memory does the H200 have', 'memory'],
])('takes two halves of a phrase together: %s', (ask, property) => {
  expect(read(ask)).toMatchObject({ outcome: 'understood', query: { intent: 'spec', property } });
});

test('halves in the other order are words by themselves', () => {
  expect(read('memory of the H200, how does it compare with the H100').query).toMatchObject({
    intent: 'compare',
    measure: 'memory',
  });
});
