import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { FactError } from './fact-error.ts';
import { yamlComplaint } from './yaml-complaint.ts';

/** A file of facts, not yet parsed. */
export interface FactText {
  /** Relative to the folder of facts: `accelerators/h100-sxm.yaml`. */
  readonly file: string;
  readonly folder: string;
  /** The file's name. */
  readonly id: string;
  readonly text: string;
}

/** A YAML file of facts, read but not yet judged. */
export interface FactFile extends FactText {
  readonly data: unknown;
}

/** Every file one folder deep, in order of name. Throws a `FactError` for what is not YAML by its name. */
export function readTexts(root: string): FactText[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return visible(folders.map(({ name }) => name)).flatMap((folder) =>
    visible(readdirSync(join(root, folder))).map((name) => readText(root, folder, name)),
  );
}

function visible(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.')).sort();
}

function readText(root: string, folder: string, name: string): FactText {
  const file = `${folder}/${name}`;
  if (!name.endsWith('.yaml'))
    throw new FactError(`${file}: facts are kept in files named id.yaml: rename or move it`);
  return {
    file,
    folder,
    id: name.slice(0, -'.yaml'.length),
    text: readFileSync(join(root, folder, name), 'utf8'),
  };
}

/** Throws a `FactError` for what is not YAML by its text. */
export function parseFile(text: FactText): FactFile {
  try {
    return { ...text, data: load(text.text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    throw new FactError(yamlComplaint(text.file, error));
  }
}
