import { setTimeout as sleep } from 'node:timers/promises';
import { FeedError } from './feed-error.ts';

/** How a service wants to be asked. */
export interface Manners {
  readonly userAgent: string;
  /** Milliseconds between the beginnings of two requests. */
  readonly every: number;
  /** Milliseconds for one attempt, the whole body included. */
  readonly patience: number;
  /** Attempts in all, and milliseconds before the second; doubled before each further one. */
  readonly attempts: number;
  readonly pause: number;
}

/** What a response is known by, so that it need not be sent again when it is still the same. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Got extends Validators {
  /** The body; undefined when it is still the one the validators were given for. */
  readonly json: unknown;
}

/** Gets JSON, one request after another; rejects with a `FeedError`. */
export type Get = (url: string, known?: Validators) => Promise<Got>;

/** Longest a service may ask us to wait; longer is as good as refused. */
const LONGEST_WAIT = 30_000;

/** Attempts without any answer, over all addresses, after which a service is taken to be down. */
const DOWN_AFTER = 4;

/** A getter that keeps to a service's manners: paced, patient to a point, asking again only what may go better. */
export function politely(manners: Manners): Get {
  let next = 0;
  let silent = 0;

  async function turn(): Promise<void> {
    const now = performance.now();
    const wait = Math.max(0, next - now);
    next = Math.max(now, next) + manners.every;
    if (wait > 0) await sleep(wait);
  }

  return async (url, known = {}) => {
    let last = new FeedError(
      'unreachable',
      `${hostOf(url)} does not answer: it was left alone after ${DOWN_AFTER} attempts`,
    );
    for (let attempt = 0; attempt < manners.attempts && silent < DOWN_AFTER; attempt++) {
      if (attempt > 0) await sleep(manners.pause * 2 ** (attempt - 1));
      await turn();
      const answer = await attemptOf(url, known, manners);
      if (!(answer instanceof Failure)) {
        silent = 0;
        return answer;
      }
      silent = answer.error.fault === 'unreachable' && answer.isSilent ? silent + 1 : 0;
      last = answer.error;
      if (!answer.mayPass) break;
      if (answer.wait > 0) await sleep(answer.wait);
    }
    throw last;
  };
}

/** An attempt that failed, and whether another may do better. */
class Failure {
  readonly error: FeedError;
  readonly mayPass: boolean;
  readonly wait: number;
  readonly isSilent: boolean;

  constructor(error: FeedError, mayPass: boolean, { wait = 0, isSilent = false } = {}) {
    this.error = error;
    this.mayPass = mayPass;
    this.wait = wait;
    this.isSilent = isSilent;
  }
}

async function attemptOf(url: string, known: Validators, manners: Manners): Promise<Got | Failure> {
  try {
    const response = await fetch(url, {
      headers: headersFor(known, manners),
      signal: AbortSignal.timeout(manners.patience),
    });
    if (response.status === 304) return { ...known, json: undefined };
    if (!response.ok) return refusal(response, url);
    return parsed(await response.text(), response, url);
  } catch (cause) {
    const isLate = (cause as Error).name === 'TimeoutError';
    const why = isLate
      ? `does not answer within ${manners.patience} ms`
      : `cannot be reached (${reasonOf(cause)})`;
    const error = new FeedError('unreachable', `${url} ${why}`, { cause });
    return new Failure(error, true, { isSilent: true });
  }
}

function headersFor({ etag, lastModified }: Validators, { userAgent }: Manners): Record<string, string> {
  return {
    'User-Agent': userAgent,
    Accept: 'application/json',
    'Accept-Encoding': 'gzip, deflate',
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
  };
}

async function refusal(response: Response, url: string): Promise<Failure> {
  await response.body?.cancel();
  const { status } = response;
  if (status === 404) return new Failure(new FeedError('not-found', `${url} is not there (404)`), false);
  const wait = Number(response.headers.get('retry-after') ?? 0) * 1000;
  const isBusy = status === 429 || status >= 500;
  const fault = status >= 500 ? 'unreachable' : 'refused';
  const mayPass = isBusy && wait <= LONGEST_WAIT;
  return new Failure(new FeedError(fault, `${url} answers ${status}`), mayPass, {
    wait: Number.isFinite(wait) ? wait : 0,
  });
}

function parsed(text: string, { headers }: Response, url: string): Got | Failure {
  try {
    const json: unknown = JSON.parse(text);
    return {
      json,
      etag: headers.get('etag') ?? undefined,
      lastModified: headers.get('last-modified') ?? undefined,
    };
  } catch (cause) {
    const what = text.trimStart().startsWith('<') ? 'a page instead of JSON' : 'JSON that cannot be read';
    return new Failure(new FeedError('not-json', `${url} gives ${what}`, { cause }), false);
  }
}

function hostOf(url: string): string {
  return new URL(url).origin;
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return code ?? message;
}
