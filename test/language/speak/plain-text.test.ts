import { expect, it } from 'vitest';
import { plainText } from '../../../src/language/speak/plain-text.ts';
import { estimated } from './sample-answers.ts';
import { nothingRead, speaker } from './sample-speaker.ts';

const reading = { ...nothingRead, ignored: ['boss'] };
const wording = speaker.speak(estimated, 'en', reading);

it('says a whole reply, the figure first and the sources last', () => {
  const text = plainText(wording);
  const wanted = [
    wording.headline,
    wording.range,
    wording.mover,
    wording.reading,
    'Not used: boss',
    'Break-even: unknown',
    'Provider: AWS · Per accelerator-hour: $2.50 ($2.00–3.10) · As of: 20 November 2026',
    ...wording.caveats,
    'Price per accelerator: $27,700 ($25,000–30,000) · Example Wire and 1 more, 27 April 2024',
    ...wording.working,
    ...wording.next.map(({ label }) => label),
    ...wording.sources.map(({ label, url }) => `${label} ${url}`),
  ];
  const places = wanted.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('leaves out addresses where they would be read aloud', () => {
  expect(plainText(wording, { urls: false })).not.toContain('https://');
  expect(plainText(wording, { urls: false })).toContain('Example Cloud, On-demand prices');
});

it('has no headings without anything under them', () => {
  const text = plainText(speaker.askBack({ ...nothingRead, outcome: 'missing', missing: ['accelerator'] }));
  expect(text).toBe('Which accelerator do you mean?');
});
