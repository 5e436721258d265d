import type { DatabaseSync } from 'node:sqlite';

/** Writes of one moment, committed together. */
export interface GroupCommit {
  /** What `work` gives, once it is committed; what it wrote is gone when it throws. */
  run<T>(work: () => T): Promise<T>;
  /** Commits what waits, now. */
  flush(): void;
}

interface Waiting {
  /** Does the work and gives what to call when it is committed. */
  readonly attempt: () => () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers the writes that arrive in one turn of the event loop and commits them in one transaction: a commit costs as
 * much as the writes of a whole delivery. IMMEDIATE takes the write lock first, so that what is read inside cannot
 * change before the writes.
 */
export function groupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = [];

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      database.exec('BEGIN IMMEDIATE');
      const settled = group.map(attemptOf);
      database.exec('COMMIT');
      for (const settle of settled) settle();
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
      for (const { reject } of group) reject(error);
    }
  }

  /** A savepoint a piece, so that one that throws takes no other with it. */
  function attemptOf({ attempt, reject }: Waiting): () => void {
    database.exec('SAVEPOINT piece');
    try {
      const settle = attempt();
      database.exec('RELEASE piece');
      return settle;
    } catch (error) {
      database.exec('ROLLBACK TO piece');
      database.exec('RELEASE piece');
      return () => reject(error);
    }
  }

  return {
    run: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        const attempt = () => {
          const result = work();
          return () => resolve(result);
        };
        waiting.push({ attempt, reject });
      }),
    flush,
  };
}
