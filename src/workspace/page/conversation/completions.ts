import type { PageWorld } from '../world.tsx';

/** Something that can be put in place of what was typed. */
export interface Completion {
  readonly label: string;
  readonly note: string;
  /** What of the text it takes the place of. */
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** A command or a name, which Enter takes at once; a whole question has to be moved to. */
  readonly isWord: boolean;
}

const MOST = 6;

/** What could be meant at the caret: a command, a question after one, a name after `@`. */
export function completionsFor(
  text: string,
  caret: number,
  { opening, language }: Pick<PageWorld, 'opening' | 'language'>,
  inThread: boolean,
): Completion[] {
  const before = text.slice(0, caret);
  const [, space, name] = /(^|\s)@([\w-]*)$/.exec(before) ?? [];
  if (name !== undefined && space !== undefined) return names(name, caret, opening);
  if (inThread || !text.startsWith('/')) return [];
  const command = opening.commands.find((one) => text.startsWith(`${one.command} `));
  if (command === undefined) {
    return opening.commands
      .filter((one) => one.command.startsWith(before) && one.command !== before)
      .map((one) => ({
        label: one.command,
        note: one.description,
        start: 0,
        end: text.length,
        insert: `${one.command} `,
        isWord: true,
      }));
  }
  const start = command.command.length + 1;
  const typed = text.slice(start).trim().toLowerCase();
  return language.examples
    .filter((question) => question.toLowerCase().includes(typed) && question.toLowerCase() !== typed)
    .slice(0, MOST)
    .map((question) => ({
      label: question,
      note: '',
      start,
      end: text.length,
      insert: question,
      isWord: false,
    }));
}

function names(typed: string, caret: number, { app, people }: PageWorld['opening']): Completion[] {
  const all = [{ name: app.name, realName: '' }, ...people];
  return all
    .filter(({ name }) => name.startsWith(typed.toLowerCase()))
    .map(({ name, realName }) => ({
      label: `@${name}`,
      note: realName,
      start: caret - typed.length - 1,
      end: caret,
      insert: `@${name} `,
      isWord: true,
    }));
}
