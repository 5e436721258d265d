import type { Json } from '../sight.ts';

/** An element of a block. */
export interface ElementProps {
  readonly element: Json;
  /** What it is set to, as Slack's client keeps it; empty for a button. */
  readonly held: Json;
  /** Ids of what names and describes it, where it stands in an input block. */
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  /** Whether something is wrong with it. */
  readonly invalid?: boolean;
  /** Sets it, or presses it: a button is set to nothing. The app may hear of it at once. */
  onChoose(chosen?: Json): Promise<void>;
  /** Sets it for now: the app does not hear of it. */
  onHold(held: Json): void;
  /** Whether the app hears of it at once. */
  readonly dispatches: boolean;
}

/** One of the things a menu, a row of radio buttons or of boxes offers. */
export interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
  readonly description?: { readonly text: string };
}

/** What an element offers, its groups taken together. */
export function optionsOf({ options, option_groups: groups }: Json): readonly Option[] {
  const grouped = ((groups as readonly { options: readonly Option[] }[] | undefined) ?? []).flatMap(
    (group) => group.options,
  );
  return [...((options as readonly Option[] | undefined) ?? []), ...grouped];
}
