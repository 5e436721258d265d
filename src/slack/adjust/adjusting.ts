import type { Query } from '../../engine/query.ts';
import { parseQuery } from '../../engine/query-shape.ts';
import type { Locale } from '../../language/reading.ts';
import type { Carried } from '../button-value.ts';

/** Where the message is that a form was opened from. */
export interface MessagePlace {
  readonly channel: string;
  readonly ts: string;
  /** The thread it stands in. */
  readonly thread?: string | undefined;
  readonly isEphemeral: boolean;
}

/** What a form knows besides its fields: enough to go on from on any instance, weeks later. */
export interface Adjusting extends Pick<Carried, 'asker' | 'sharer' | 'shown'> {
  readonly query: Query;
  readonly locale: Locale;
  readonly place: MessagePlace;
  /** The key of the response URL of the click, which is kept apart since whoever knows it may write there. */
  readonly urlKey: string;
  /** When it was opened, in milliseconds since 1970. */
  readonly opened: number;
  /** Whether the fields were set back to what is known. */
  readonly isReset: boolean;
}

/** A form's `private_metadata`. */
export function writeAdjusting(adjusting: Adjusting): string {
  return JSON.stringify(adjusting);
}

/** Reads a form's `private_metadata`; undefined when it is none of ours, or of a time before. */
export function readAdjusting(metadata: string): Adjusting | undefined {
  const given = parsed(metadata);
  const query = parseQuery(given?.query);
  const { channel, ts } = given?.place ?? {};
  const isWhole =
    typeof given?.locale === 'string' &&
    typeof given.urlKey === 'string' &&
    typeof given.opened === 'number' &&
    typeof channel === 'string' &&
    typeof ts === 'string';
  return query && isWhole ? { ...(given as Adjusting), query } : undefined;
}

function parsed(metadata: string): Partial<Adjusting> | undefined {
  try {
    const value: unknown = JSON.parse(metadata);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
