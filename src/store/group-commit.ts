import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isBusy } from './sqlite-file.ts';

/** Writes of one moment, committed together. */
export interface GroupCommit {
  /** What `work` gives, once it is committed; what it wrote is gone when it throws. */
  run<T>(work: () => T): Promise<T>;
  /** Commits what waits, now or not at all. */
  flush(): void;
}

/** Milliseconds until another try while another process writes, and until a write is given up for that. */
const lookAgain = 10;
const patience = 1_000;

type Steps = [StatementSync, StatementSync, StatementSync, StatementSync, StatementSync];

interface Waiting {
  /** When it is given up, on the clock of `performance`. */
  readonly until: number;
  /** Does the work, anew where it was undone, and gives what to call when it is committed. */
  readonly attempt: () => () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers the writes that arrive in one turn of the event loop and commits them in one transaction: a commit costs as
 * much as the writes of a whole delivery. IMMEDIATE takes the write lock first, so that what is read inside cannot
 * change before the writes. While another process keeps the lock this one goes on with other things; a write that
 * cannot be made within a second is rejected.
 */
export function groupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = [];
  // Prepared, since a delivery takes several of each.
  const [beginNow, commitAll, mark, release, undo] = [
    'BEGIN IMMEDIATE',
    'COMMIT',
    'SAVEPOINT piece',
    'RELEASE piece',
    'ROLLBACK TO piece',
  ].map((sql) => database.prepare(sql)) as Steps;

  function begin(): void {
    if (waiting.length === 0) return;
    try {
      beginNow.run();
    } catch (error) {
      const now = isBusy(error) ? performance.now() : Number.POSITIVE_INFINITY;
      for (const { reject } of waiting.filter(({ until }) => until <= now)) reject(error);
      waiting = waiting.filter(({ until }) => until > now);
      if (waiting.length > 0) setTimeout(begin, lookAgain);
      return;
    }
    commit();
  }

  /** Does what waits, in the transaction that was begun. */
  function commit(): void {
    const group = waiting;
    waiting = [];
    try {
      const settled = attemptAll(group);
      commitAll.run();
      for (const settle of settled) settle();
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
      for (const { reject } of group) reject(error);
    }
  }

  /** All of them; where one throws, all anew, each apart. One alone is undone with its transaction. */
  function attemptAll(group: readonly Waiting[]): (() => void)[] {
    if (group.length === 1) return group.map(({ attempt }) => attempt());
    mark.run();
    try {
      return group.map(({ attempt }) => attempt());
    } catch {
      undo.run();
      return group.map(attemptOf);
    } finally {
      release.run();
    }
  }

  /** A savepoint a piece, so that one that throws takes no other with it. */
  function attemptOf({ attempt, reject }: Waiting): () => void {
    mark.run();
    try {
      const settle = attempt();
      release.run();
      return settle;
    } catch (error) {
      undo.run();
      release.run();
      return () => reject(error);
    }
  }

  return {
    run: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(begin);
        const attempt = () => {
          const result = work();
          return () => resolve(result);
        };
        waiting.push({ attempt, reject, until: performance.now() + patience });
      }),
    flush() {
      waiting = waiting.map((one) => ({ ...one, until: 0 }));
      begin();
    },
  };
}
