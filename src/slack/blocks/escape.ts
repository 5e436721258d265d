import { limits } from './limits.ts';

/** What Slack reads as control in text: https://docs.slack.dev/messaging/formatting-message-text */
const control: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Formatting marks that Slack has no escape for, and letters that look like them. */
const lookalike: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' };

const WORD_JOINER = '\u2060';

/** What is replaced. An underscore within a word formats nothing, and names have them: Standard_ND96isr_H100_v5. */
const marks = /[&<>*~`@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/**
 * Text that Slack shows as it is: no entity, no formatting, no ping. "@" is parted from the name after it, for the
 * surfaces that turn "@here" into a mention by themselves.
 */
export function escapeText(text: string): string {
  return text.replace(marks, (mark) =>
    mark === '@' ? `@${WORD_JOINER}` : (control[mark] ?? lookalike[mark] ?? mark),
  );
}

/** A link in `mrkdwn`; the text alone when the address is none that a browser opens. */
export function escapeLink(text: string, url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url);
  if (address === undefined) return escapeText(text);
  const safe = address.replace(/[&<>|]/g, (mark) => control[mark] ?? '%7C');
  return `<${safe}|${escapeText(text)}>`;
}

/** Addresses as they were found to be: those of sources come again and again. */
const addresses = new Map<string, string | undefined>();
const KEPT = 2_000;

/** The address when it is one of the web and not longer than Slack takes, else undefined. */
export function webAddress(url: string): string | undefined {
  if (!addresses.has(url)) {
    if (addresses.size >= KEPT) addresses.clear();
    addresses.set(url, findAddress(url));
  }
  return addresses.get(url);
}

function findAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  const { protocol, href } = parsed;
  return /^https?:$/.test(protocol) && href.length <= limits.address ? href : undefined;
}
