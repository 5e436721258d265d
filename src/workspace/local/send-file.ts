import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Opening } from '../page/opening.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page loads nothing from anywhere else, and runs nothing but itself. */
const policy =
  "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

/** Where `index.html` leaves room for what the page starts with. */
const room = '{"opening":null}';

/** Sends a file of the built page; any other path is the page itself. */
export async function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
  opening: Opening,
): Promise<void> {
  const type = types[extname(path)];
  const isAsset = path.startsWith('/assets/') && type !== undefined;
  const file = isAsset ? normalize(path) : '/index.html';
  const content = await readFile(join(folder, file)).catch(() => undefined);
  if (content === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': isAsset ? type : types['.html'],
    // A built file's name changes with its content.
    'cache-control': isAsset ? 'max-age=31536000, immutable' : 'no-store',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
  });
  response.end(isAsset ? content : content.toString().replace(room, () => inScript({ opening })));
}

/** JSON that cannot end the script element it stands in. */
function inScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
