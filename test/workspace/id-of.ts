import type { Workspace } from '../../src/workspace/workspace.ts';

/** The id of a person of the workspace. */
export function idOf({ people }: Pick<Workspace, 'people'>, person: string): string {
  const found = people.find(({ name }) => name === person);
  if (found === undefined) throw new Error(`nobody is called ${person}`);
  return found.id;
}
