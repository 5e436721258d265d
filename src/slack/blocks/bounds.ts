/** How long a text or how many entries a list may be. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}
