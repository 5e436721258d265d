import type { Wording } from '../../../src/language/wording.ts';
import { estimated, exact, unknown } from '../../language/speak/sample-answers.ts';
import { nothingRead, speaker } from '../../language/speak/sample-speaker.ts';

/** What an attacker types into a question. */
export const hostile =
  '<!channel> @here <@U123> <#C123|general> <https://evil.example|click> *bold* _it_ ~out~ `code` > quote & more';

/** One of each kind of reply, in a language. */
export function replies(locale: string): Readonly<Record<string, Wording>> {
  const read = { ...nothingRead, locale };
  return {
    estimate: speaker.speak(estimated, locale, {
      ...read,
      outcome: 'understood',
      ignored: ['boss', hostile],
    }),
    exact: speaker.speak(exact, locale),
    unknown: speaker.speak(unknown, locale),
    help: speaker.speak({ ...unknown, query: { intent: 'help' }, figures: {}, caveats: [] }, locale),
    choices: speaker.askBack({
      ...read,
      outcome: 'choices',
      choices: [estimated.query, { ...estimated.query, accelerator: 'b200' }],
      notes: [{ key: 'unknown-name', values: { name: hostile } }],
    }),
    missing: speaker.askBack({
      ...read,
      outcome: 'missing',
      query: { intent: 'buy', count: 8 },
      missing: ['accelerator'],
    }),
    notUnderstood: speaker.askBack({ ...read, notes: [{ key: 'too-long' }], ignored: [hostile] }),
  };
}

const times = <T>(count: number, entry: T): T[] => Array.from({ length: count }, () => entry);

/** A reply with too much of everything. */
export function monstrous(locale: string, name: string): Wording {
  const wording = speaker.speak(estimated, locale);
  const source = { label: name, url: `https://example.com/?q=${'x'.repeat(300)}&page=1` };
  return {
    ...wording,
    headline: name,
    range: name,
    mover: name,
    reading: name,
    ignored: name,
    figures: times(30, { label: name, value: name }),
    assumptions: times(40, { label: name, value: '$1', origin: name, url: source.url }),
    changed: '',
    instead: [],
    working: times(50, name),
    caveats: times(30, name),
    sources: times(60, source),
    table: { caption: name, columns: times(25, name), rows: times(120, times(25, name)) },
    next: times(30, { label: 'On NVIDIA B200', query: estimated.query }),
  };
}
