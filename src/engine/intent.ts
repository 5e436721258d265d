import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer, Note } from './answer.ts';
import type { Query } from './query.ts';

/** What an intent works with: the facts and the clock. */
export interface World {
  readonly catalogue: Catalogue;
  /** The clock's day, ISO. */
  readonly now: string;
  /** The clock's moment, milliseconds since 1970, where more than the day matters; left out, the day's beginning in UTC. */
  readonly instant?: number | undefined;
  /** Only whether there is an answer is wanted: nothing but its table and the middle of its total is then worked out. */
  readonly isTrial?: boolean | undefined;
}

/**
 * A slot: what may fill it, and what it holds when nothing does.
 * - names: the id of a thing of that kind; `topic` the id of an intent; `term` a word of an answer that a language explains
 * - `count` accelerators (or instances), `duration` hours, `subscription` the hours a licence is paid for: a number or `{ low, high }`
 * - `parameters`, `tokens`, `requests`, `compute` (FLOP), `speed` (FLOP/s), `days`, `power` (W), `budget` (USD): a number or `{ low, high }`
 * - `volume` `{ amount, of: tokens · requests · users, per: day · month · year }`
 * - `companies` ids of one or more companies; groups are written out
 * - `things` ids of two or more accelerators, instances, providers, models or sites
 * - `providers` ids of one or more providers
 * - `period` `{ from, to }`, ISO, both days included; `year` a number; a fiscal one is completed by the intent
 * - `date` an ISO date, the last day of the time named
 * - `word` one of `words`, for which each language has its own; `asks` is the figure an answer leads with, where it is
 *   not the total
 * - `schedule` `{ days, time, zone }`, or as much of it as is said
 * - `channel` a channel's id as the surface gives it; `language` a folder of `intents/`
 */
export interface Slot {
  readonly takes:
    | 'accelerator'
    | 'instance'
    | 'provider'
    | 'model'
    | 'party'
    | 'series'
    | 'trend'
    | 'site'
    | 'licence'
    | 'seats'
    | 'subscription'
    | 'count'
    | 'duration'
    | 'acceleratorHours'
    | 'parameters'
    | 'tokens'
    | 'compute'
    | 'speed'
    | 'days'
    | 'power'
    | 'budget'
    | 'volume'
    | 'requests'
    | 'things'
    | 'companies'
    | 'providers'
    | 'date'
    | 'period'
    | 'year'
    | 'word'
    | 'topic'
    | 'term'
    | 'schedule'
    | 'channel'
    | 'language';
  readonly words?: readonly string[];
  readonly default?: number | string;
  /** It is filled only where one of these words is said for another slot. */
  readonly beside?: { readonly slot: string; readonly words: readonly string[] };
}

/** One thing people ask: its slots and its formula. */
export interface Intent {
  readonly id: string;
  readonly slots: Readonly<Record<string, Slot>>;
  /**
   * Each group needs at least one of its slots, or all of several joined by `+`, or a slot with one value (`asks=memory`);
   * the first of the group is what to ask for.
   */
  readonly requires: readonly (readonly string[])[];
  /** Assumptions the asker may set, by name (see `assumptions.ts`). */
  readonly assumes: readonly string[];
  /** Something is carried out by its answer: where it is not asked for by its name, no word may be passed over. */
  readonly acts?: true;
  /** Asked of what is to come: a month without its year is the next one, unless the text speaks of what was. */
  readonly plans?: true;
  /** Narrower bounds than the assumption has everywhere. */
  readonly bounds?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  /** Writes in the defaults that depend on other slots. */
  complete?(query: Query, catalogue: Catalogue): Query;
  /** Slots of the question before that mean nothing beside what is said now. */
  drops?(said: Query): readonly string[];
  /** Why slots that are each in order do not go together. */
  check?(query: Query): readonly Note[];
  answer(query: Query, world: World): Answer;
}
