const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** An identifier as Slack's look: a prefix and `length` capital letters and digits, drawn with `random` in [0, 1). */
export function mintId(random: () => number, prefix: string, length = 10): string {
  const drawn = Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]);
  return prefix + drawn.join('');
}
