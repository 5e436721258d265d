import { expect, it } from 'vitest';
import { read, readThread } from './language.ts';

it.each([
  ['租64张H100三个月', 'AWS', 'zh'],
  ['租64张H100三个月', 'H200?', 'zh'],
  ['1万张B200一年的电费', 'PUE 1.2', 'zh'],
  ['rent 64 H100 for 3 months', '阿里云', 'en'],
  ['租64张H100三个月', 'and on Azure?', 'en'],
  ['rent 64 H100 for 3 months', '那半年呢', 'zh'],
])('after "%s", "%s" is answered in %s', (first, second, locale) => {
  expect(readThread(first, second).locale).toBe(locale);
});

it('a name alone is answered in the language it is written in', () => {
  expect(read('阿里云').locale).toBe('zh');
  expect(read('AWS').locale).toBe('en');
});
