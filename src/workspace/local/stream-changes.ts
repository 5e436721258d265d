import type { ServerResponse } from 'node:http';
import type { Workspace } from '../workspace.ts';

/** Tells pages, by server-sent events, that something happened. */
export interface ChangeStream {
  open(response: ServerResponse): void;
  /** Tells of something the workspace does not announce. */
  announce(): void;
  close(): void;
}

/** Milliseconds over which changes are told as one: an answer makes several. */
const together = 8;

/** Milliseconds between signs of life, so that a page notices when the workspace has gone. */
const alive = 15_000;

/** Watches a workspace for its pages. */
export function streamChanges(workspace: Workspace): ChangeStream {
  const pages = new Set<ServerResponse>();
  let version = 0;
  let waiting: NodeJS.Timeout | undefined;
  const tell = (text: string) => {
    for (const page of pages) page.write(text);
  };
  const announce = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      version += 1;
      tell(`data: ${version}\n\n`);
    }, together);
  };
  const stop = workspace.watch(announce);
  const beat = setInterval(() => tell(': alive\n\n'), alive);
  return {
    open(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`data: ${version}\n\n`);
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
    announce,
    close() {
      stop();
      clearInterval(beat);
      clearTimeout(waiting);
      for (const page of pages) page.end();
    },
  };
}
