import type { Catalogue, Figure } from '../catalogue/catalogue.ts';
import type { FeedProblem } from '../memory/feeds.ts';
import type { Validators } from './attempt.ts';

/** A service that gives figures of the same shape as fact files do. */
export interface Feed {
  /** What its figures and its records are named by. */
  readonly id: string;
  /** Milliseconds after which it is worth looking again. */
  readonly every: number;
  /** Looks everything up, part by part. Never rejects: what fails is a problem of its part, which keeps what it had. */
  look(context: LookUp): Promise<readonly Part[]>;
}

/** What one part of a feed came to. */
export interface Part {
  /** The company. */
  readonly id: string;
  /** What is known now; what is not in it stays as it was. */
  readonly figures: readonly Figure[];
  readonly problems: readonly FeedProblem[];
}

/** What a feed works with. */
export interface LookUp {
  /** The facts of the files: what to look up, and what a figure is believed by. */
  readonly catalogue: Catalogue;
  /** The last good figures of a part. */
  known(part: string): readonly Figure[];
  /** The day, ISO. */
  readonly now: string;
  readonly pages: Pages;
}

/** What addresses gave before, so that it need not be sent again. */
export interface Pages {
  read(url: string): Promise<(Validators & { readonly json: unknown }) | undefined>;
  write(url: string, page: Validators & { readonly json: unknown }): Promise<void>;
}
