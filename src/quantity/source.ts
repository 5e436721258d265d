/** Who said a figure: what a reader needs to check it. Dates are ISO, as precise as known (`2024`, `2024-04`, `2024-04-27`). */
export interface Source {
  readonly kind: 'datasheet' | 'price-list' | 'filing' | 'paper' | 'press' | 'dataset' | 'index' | 'estimate';
  readonly publisher: string;
  readonly title: string;
  /** Missing where the source has no public address. */
  readonly url?: string | undefined;
  /** When it was said. */
  readonly published: string;
  /** When it was last checked. */
  readonly accessed: string;
}

/** The sources of both lists, each once, in order of first appearance. */
export function uniteSources(...lists: readonly (readonly Source[])[]): Source[] {
  return [...new Set(lists.flat())];
}

/** Who says so, each once. */
export function publishersOf(sources: readonly Source[]): string {
  return [...new Set(sources.map(({ publisher }) => publisher))].join('; ');
}
