import { YAMLException } from 'js-yaml';

/**
 * What to say of a text that is not YAML: file, line, reason, remedy. Rethrows what is no error of YAML's. The error
 * itself is not to be passed on as a cause: it holds the whole text, and Node prints it.
 */
export function yamlComplaint(file: string, error: unknown): string {
  if (!(error instanceof YAMLException)) throw error;
  const line = (error.mark?.line ?? 0) + 1;
  return `${file}:${line} not YAML: ${error.reason}; mend the quotes, brackets or indentation there or just above`;
}
