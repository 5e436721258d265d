import { type Checkout, ScaffoldError } from './checkout.ts';

/** The mark of what is still to be filled in: a file of words that holds it is not loaded. */
export const FILL_IN = '# fill in';

/** An id as files are named by: `h300`, `gpt-6.1`. */
export function idIn([id]: readonly string[], what: string): string {
  if (id === undefined || !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id))
    throw new ScaffoldError(
      `What is the ${what} called? Lower case, hyphens for spaces: npm run new -- ${what} some-name`,
    );
  return id;
}

/** Refuses a file that is there already. */
export function mustBeNew(path: string, { read }: Checkout): string {
  if (read(path) !== undefined) throw new ScaffoldError(`${path} is there already: add to it instead`);
  return path;
}

/** The languages there are words in. */
export function localesOf({ list }: Checkout): readonly string[] {
  return list('intents').toSorted();
}
