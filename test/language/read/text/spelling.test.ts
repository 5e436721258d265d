import { expect, test } from 'vitest';
import { createSpelling } from '../../../../src/language/read/text/spelling.ts';

const spelling = createSpelling(
  new Set(['how', 'much', 'rent', 'lease', 'please', 'price', 'bandwidth', 'months']),
);

test.each([
  ['hwo', 'how'],
  ['mcuh', 'much'],
  ['rnet', 'rent'],
  ['prcie', 'price'],
  ['bandwith', 'bandwidth'],
  ['bandwidthh', 'bandwidth'],
  ['bandwodth', 'bandwidth'],
  ['montsh', 'months'],
])('puts %s right: %s', (written, meant) => {
  expect(spelling.correct(written)).toBe(meant);
});

test.each(['tent', 'rant', 'prune', 'slice', 'ab', 'xyz', 'x'.repeat(50)])('leaves %s alone', (written) => {
  expect(spelling.correct(written)).toBeUndefined();
});

test('leaves a word alone that is right as it stands, and puts nothing right to it', () => {
  const spelling = createSpelling(new Set(['coding', 'price']), new Set(['coming', 'prince']));
  expect(spelling.isKnown('coming')).toBe(true);
  expect(spelling.correct('commign')).toBeUndefined();
  expect(spelling.correct('prcie')).toBe('price');
});

test('leaves a word alone that may be two others', () => {
  expect(createSpelling(new Set(['weeks', 'wheels'])).correct('wheeks')).toBeUndefined();
});
