import type { Thing } from '../../../catalogue/catalogue.ts';

/** The kinds of thing people ask about by name. */
export const namedKinds = [
  'accelerator',
  'instance',
  'provider',
  'model',
  'company',
  'group',
  'party',
  'series',
  'trend',
  'site',
  'licence',
] as const;

/** A name the catalogue knows; `whole` when it names the server or rack rather than one accelerator. */
export interface NamedThing {
  readonly kind: (typeof namedKinds)[number];
  readonly thing: Thing;
  readonly loose: boolean;
  readonly whole: boolean;
  /** Of a party that publishes what markets spend or says what training will cost: the slot it may fill as such. */
  readonly publishes: 'publisher' | 'speaker' | undefined;
  /** A word that is a name only where it is written with a capital. */
  readonly capital: boolean;
}
