/** Whether a text is an address the store can open: `redis://[user:password@]host[:port][/database]`, or `rediss://`. */
export function isRedisUrl(text: string): boolean {
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    // A "%" that stands for itself: the driver decodes both.
    return false;
  }
}
