import { expect, test } from 'vitest';
import { readInputLine } from '../../src/terminal/input-line.ts';

test('a line is a question', () => {
  expect(readInputLine('cost of 350k H100s?')).toEqual({ questions: ['cost of 350k H100s?'] });
});

test('a JSON array is a thread', () => {
  expect(readInputLine('["rent 64 gpus", "h100"]')).toEqual({ questions: ['rent 64 gpus', 'h100'] });
});

test('an object says when and in which language, around a question or a thread', () => {
  expect(readInputLine('{"ask": "cost?", "at": "2024-04-27", "locale": "zh"}')).toEqual({
    questions: ['cost?'],
    at: '2024-04-27',
    locale: 'zh',
  });
  expect(readInputLine('{"ask": ["a", "b"], "zone": "Asia/Tokyo"}')).toEqual({
    questions: ['a', 'b'],
    zone: 'Asia/Tokyo',
  });
});

test('what an object leaves empty, or says beside, is no reason not to read it', () => {
  expect(readInputLine(' {"ask": "cost?", "at": null, "id": 7}')).toEqual({ questions: ['cost?'] });
});

test.each(['[09:12:00] worker 0: out of memory', '{braces} are fine', '[1, 2]', '[]', '', '{"ask": 7}'])(
  'what only looks like JSON is a question: %s',
  (line) => {
    expect(readInputLine(line)).toEqual({ questions: [line] });
  },
);
