import type { Note } from '../../engine/answer.ts';
import type { Reading } from '../reading.ts';
import { fill } from './fill.ts';
import { quoted } from './quoted.ts';
import type { Spoken } from './spoken.ts';
import { sentenceCase, writeNoteValue } from './write-name.ts';

/** Notes as sentences, each once; a note without a sentence still says that something is left unsaid. */
export function wordNotes(notes: readonly Note[], spoken: Spoken): string[] {
  return [...new Set(notes.map((note) => wordAlike(note, notes, spoken)))];
}

/** A note together with those that say the same of other things, where the language has a sentence for several. */
function wordAlike(note: Note, notes: readonly Note[], spoken: Spoken): string {
  const { notes: sentences, parts } = spoken.replies;
  const several = sentences[`${note.key}-several`];
  if (several === undefined) return wordNote(note, spoken);
  const alike = notes.filter(({ key }) => key === note.key);
  if (alike.length < 2) return wordNote(note, spoken);
  const names = new Set(alike.map(({ values }) => JSON.stringify(values?.name)));
  if (names.size < 2) return wordNote(note, spoken);
  const each = alike.map(({ values = {} }) => {
    const words = Object.entries(values).map(([name, value]) => [name, writeNoteValue(value, spoken)]);
    return fill(sentences[`${note.key}-each`] ?? '{name}', Object.fromEntries(words));
  });
  return sentenceCase(fill(several, { each: [...new Set(each)].join(parts.enumeration) }), spoken);
}

function wordNote({ key, values = {} }: Note, spoken: Spoken): string {
  const { notes } = spoken.replies;
  const words = Object.entries(values).map(([name, value]) => [name, writeNoteValue(value, spoken)] as const);
  return sentenceCase(fill(notes[key] ?? notes.unworded ?? '', Object.fromEntries(words)), spoken);
}

/** "Not used: for my boss"; nothing when every word was understood. */
export function ignoredWords(reading: Reading | undefined, { replies: { parts } }: Spoken): string {
  const words = reading?.ignored ?? [];
  return words.length === 0 ? '' : fill(parts.ignored, { words: quoted(words.join(parts.list)) });
}
