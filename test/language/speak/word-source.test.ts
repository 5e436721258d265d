import { expect, it } from 'vitest';
import { wordSource } from '../../../src/language/speak/word-source.ts';
import type { Source } from '../../../src/quantity/source.ts';
import { english } from './sample-speaker.ts';

const source: Source = {
  kind: 'press',
  publisher: 'Example Wire',
  title: 'What it costs',
  published: '2024-04-27',
  accessed: '2026-11-20',
};

it('does not call a figure checked, nor name a publisher, where nobody published it', () => {
  expect(wordSource(source, english).label).toBe(
    'Example Wire, What it costs (published 27 April 2024; checked 20 November 2026)',
  );
  expect(wordSource({ ...source, kind: 'estimate', publisher: 'no-public-source' }, english).label).toBe(
    'No public source: written down from memory (27 April 2024)',
  );
});
