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

/** Longest a service may ask us to wait; longer is as good as refused. */
const LONGEST_WAIT = 30_000;

/** An attempt that failed, and whether another may do better. */
export class Failure {
  readonly error: FeedError;
  readonly mayPass: boolean;
  readonly wait: number;
  readonly isSilent: boolean;
  /** It is who asks that asked too much, whatever the address. */
  readonly isTooMuch: boolean;

  constructor(error: FeedError, mayPass: boolean, { wait = 0, isSilent = false, isTooMuch = false } = {}) {
    this.error = error;
    this.mayPass = mayPass;
    this.wait = wait;
    this.isSilent = isSilent;
    this.isTooMuch = isTooMuch;
  }
}

/** Asks once for what is at an address; what fails is a value, with whether to try again. */
export async function attemptOf(url: string, known: Validators, manners: Manners): Promise<Got | Failure> {
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
    isTooMuch: status === 429,
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

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return code ?? message;
}
