import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from './line-of.ts';

/** File and line, `accelerators/h100-sxm.yaml:31`, of a figure's `where` in a folder of facts. */
export function placeOf(where: string, folder: string): string {
  const [file, path] = where.split('#');
  if (file === undefined || path === undefined) return where;
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return `${file}:${lineOf(readFileSync(join(folder, file), 'utf8'), keys)}`;
}
