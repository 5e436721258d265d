type Part = Readonly<Record<string, unknown>>;

/** Characters of a message that are looked at, and sentences of it: more is no question somebody wants costed. */
const longest = 20_000;
const most = 60;

let segmenter: Intl.Segmenter | undefined;

/** What is said in a message, sentence by sentence, in either language; links by their words alone. */
export function sentencesOf(message: unknown): string[] {
  const text = textOf(message)
    .slice(0, longest)
    .replace(/<(?:https?|mailto):[^<>|]*(?:\|([^<>]*))?>/g, (_, label?: string) => label ?? ' ');
  // Made when it is first needed: that takes longer than all else here.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const segments = Array.from(segmenter.segment(text), ({ segment }) => segment.trim());
  return segments.filter((segment) => segment !== '').slice(0, most);
}

/** A message's text or, as of many apps, what stands in its blocks and attachments. */
function textOf(message: unknown): string {
  const { text, blocks, attachments } = Object(message) as Part;
  if (typeof text === 'string' && text.trim() !== '') return text;
  return [...textsIn(blocks), ...textsIn(attachments)].join('\n');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { text, ...rest } = value as Part;
  const elements = (value as Part).elements;
  // The pieces of a line of rich text belong together.
  if (Array.isArray(elements) && elements.every((element) => typeof Object(element).text === 'string'))
    return [elements.map((element) => (element as Part).text).join('')];
  return typeof text === 'string' ? [text, ...textsIn(Object.values(rest))] : textsIn(Object.values(value));
}
