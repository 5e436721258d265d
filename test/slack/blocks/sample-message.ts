/** Plain text of so many characters. */
export function plain(length: number) {
  return { type: 'plain_text', text: 'x'.repeat(length) };
}

/** A message of some blocks. */
export function message(...blocks: object[]) {
  return { text: 'for those who hear', blocks };
}
