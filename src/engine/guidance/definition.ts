import type { Note } from '../answer.ts';

/** What is counted: what was said with the figure, else the company's usual definition. */
export function definitionOf(company: string, remark: string | undefined, ownDefinition: unknown): Note[] {
  if (remark !== undefined && remark !== 'each-quarter')
    return [{ key: `remark-${remark}`, values: { company } }];
  return ownDefinition === undefined ? [] : [{ key: `own-${ownDefinition}`, values: { company } }];
}
