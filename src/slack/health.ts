import type { RequestListener } from 'node:http';
import type { Store } from '../store/store.ts';

/** Answers GET /health: 200 while the app takes requests and the store answers, else 503. */
export function healthOf(store: Store): RequestListener {
  return async (_request, response) => {
    const healthy = await store.healthy();
    response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: healthy }));
  };
}
