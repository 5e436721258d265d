import type { Range } from '../quantity/range.ts';
import type { Source } from '../quantity/source.ts';
import type { Standing } from '../quantity/standing.ts';
import type { Unit } from '../quantity/units.ts';

/** The folders of `src/facts`, in the singular. */
export type ThingKind =
  | 'accelerator'
  | 'instance'
  | 'provider'
  | 'model'
  | 'measurement'
  | 'company'
  | 'group'
  | 'industry'
  | 'currency'
  | 'party'
  | 'deal'
  | 'pay'
  | 'series'
  | 'trend'
  | 'licence'
  | 'claim'
  | 'site';

/** One thing the facts know: a file of `src/facts`, its id the file's name. */
export interface Thing {
  readonly id: string;
  readonly kind: ThingKind;
  /** What to call it, by locale; English is always there. */
  readonly name: { readonly en: string; readonly [locale: string]: string | undefined };
  /** What else people call it, in any language. */
  readonly aliases: readonly string[];
  /** Names that leave something unsaid ("H100", "Blackwell"): read as this thing, and the answer says so. */
  readonly loose: readonly string[];
  /** What it is made of or belongs to: `vendor`, `released`, `serverAccelerators`, `provider`, `accelerator`, `accelerators`, … */
  readonly traits: Readonly<Record<string, string | number | readonly string[]>>;
}

type Bound = 'at-least' | 'at-most';

/** A figure as a fact file or a live feed gives it, in base units. */
export interface Figure {
  readonly thing: string;
  /** A name of `figure-kinds.ts`: `purchasePrice`, `memory`, `onDemand`, … */
  readonly kind: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly unit: Unit;
  /** The day on which it is true, ISO; the last day of the time it covers. */
  readonly asOf: string;
  /** For a figure true over a time (a year's average price): the first day of it. */
  readonly from?: string | undefined;
  /** For a forecast, made on `asOf`: first and last day of the time it is about. */
  readonly about?: { readonly from: string; readonly to: string } | undefined;
  readonly sources: readonly Source[];
  /** The figure is only an end: at least this much, or at most. */
  readonly bound?: Bound | undefined;
  /** How it is known, where it is a maker's to disclose. */
  readonly standing?: Standing | undefined;
  /** What must be said with it: a note of `intents/xx/_replies.yml`. */
  readonly remark?: string | undefined;
  /** False for hints: a rumour, an estimate from memory, a conflict. Answers say so. */
  readonly verified: boolean;
  readonly note?: string | undefined;
  /** `accelerators/h100-sxm.yaml#figures.memory.0`: file and place in it; or the feed's name. */
  readonly where: string;
}

/** What is known of one kind of figure at one time: the figures that count, and the range they span. */
export interface Known extends Range {
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly verified: boolean;
  /** The least sure of the figures that count, where they are a maker's to disclose. */
  readonly standing?: Standing | undefined;
  /** Older, at the time wanted, than figures of this kind stay fresh. */
  readonly stale: boolean;
  readonly figures: readonly Figure[];
}

/** When a figure is wanted (`asOf`) and what the clock says (`now`): nothing published after the clock is seen. */
export interface When {
  readonly now: string;
  readonly asOf?: string | undefined;
}

export interface Catalogue {
  /** Changes whenever a fact does. */
  readonly version: string;
  thing(id: string): Thing | undefined;
  things(kind: ThingKind): readonly Thing[];
  /** The newest figures true at the time wanted, or undefined when none is known: never a guess. See `latest.ts`. */
  latest(id: string, figureKind: string, when: When): Known | undefined;
  /** All figures of a kind seen by the clock, oldest first. */
  history(id: string, figureKind: string, now: string): readonly Figure[];
  /** The same with what feeds gave in place of what the files say of the same document or day. */
  withLive(figures: readonly Figure[]): Catalogue;
}
