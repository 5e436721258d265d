import { createRequire } from 'node:module';

/**
 * The line, from 1, of a place in a YAML text; of its nearest parent when the place itself is missing. The parser that
 * keeps positions is slow to load, so it is loaded only here, when something is wrong or someone asks.
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const { LineCounter, parseDocument, isMap, isNode } = createRequire(import.meta.url)(
    'yaml',
  ) as typeof import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const place = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(place) && place.range) return lines.linePos(place.range[0]).line;
  }
  return 1;
}
