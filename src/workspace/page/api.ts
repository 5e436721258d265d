import type { Act, Done } from './act.ts';
import type { Sight } from './sight.ts';

/** Where somebody looks: as whom, at which channel, at which thread in it. */
export interface Look {
  readonly as: string;
  readonly channel: string | undefined;
  readonly thread: string | undefined;
}

/** What they see there. */
export function fetchSight(look: Look, signal: AbortSignal): Promise<Sight> {
  return fetchJson(`api/sight?${queryOf({ ...look })}`, { signal });
}

/** Does something; what went wrong comes back as `error`. */
export async function perform(act: Act): Promise<Done> {
  const headers = { 'content-type': 'application/json' };
  return fetchJson<Done>('api/act', { method: 'POST', headers, body: JSON.stringify(act) }).catch(
    (error: Error) => ({ error: error.message }),
  );
}

/** Asks the page's server; throws with its words when it refuses, or with the browser's when it is gone. */
export async function fetchJson<Value>(path: string, options: RequestInit = {}): Promise<Value> {
  const response = await fetch(`/${path}`, options);
  const answer = (await response.json()) as Value & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

function queryOf(given: Readonly<Record<string, string | undefined>>): string {
  const known = Object.entries(given).filter(([, value]) => value !== undefined) as [string, string][];
  return new URLSearchParams(known).toString();
}
