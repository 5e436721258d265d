import { randomUUID } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import { encode, wholeMilliseconds } from './encode.ts';
import { groupCommit } from './group-commit.ts';
import { openFile } from './sqlite-file.ts';
import { statements } from './sqlite-statements.ts';
import type { Change, Claim, Store } from './store.ts';

/** Milliseconds between two sweeps of what has expired. */
const sweepEvery = 60_000;

/** Rows of a table swept at most beside one write. */
const batch = 1_000;

type Statements = Record<keyof typeof statements, StatementSync>;

/**
 * A store in a file, made when missing; several processes of one machine may share it.
 * Rejects when the file cannot be opened or is not SQLite's.
 * @param clock the time in milliseconds, by which values and claims expire
 */
export async function openSqlite(file: string, clock: () => number = Date.now): Promise<Store> {
  const database = await openFile(file);
  const run = Object.fromEntries(
    Object.entries(statements).map(([name, sql]) => [name, database.prepare(sql)]),
  ) as Statements;
  const group = groupCommit(database);
  let swept = clock();

  const until = (ttl: number) => clock() + wholeMilliseconds(ttl);

  function set(key: string, value: unknown, ttl?: number): void {
    run.set.run(key, encode(value), ttl === undefined ? null : until(ttl));
  }

  function has(key: string): boolean {
    return run.get.get(key, clock()) !== undefined;
  }

  function take({ key, token, ttl }: Claim & { ttl: number }): boolean {
    return run.claim.run(key, token, until(ttl), clock()).changes === 1;
  }

  function holds({ key, token }: Claim): boolean {
    return run.held.get(key, token, clock()) !== undefined;
  }

  function change(change: Change): boolean {
    if (change.absent?.some(has)) return false;
    if (change.held !== undefined && !holds(change.held)) return false;
    if (change.take !== undefined && !take(change.take)) return false;
    for (const { key, value, ttl } of change.set ?? []) set(key, value, ttl);
    for (const key of change.delete ?? []) run.delete.run(key);
    for (const { list, member, rank } of change.rank ?? [])
      if (rank === undefined) run.displace.run(list, member);
      else run.place.run(list, member, rank);
    if (change.release !== undefined) run.release.run(change.release.key, change.release.token);
    return true;
  }

  /** A bounded batch at a time, so that no single write waits long; the next write goes on where more is left. */
  function sweepNowAndThen(): void {
    const now = clock();
    if (now - swept < sweepEvery) return;
    const counts = [run.sweepEntries.run(now, batch), run.sweepClaims.run(now, batch)];
    if (counts.every(({ changes }) => changes < batch)) swept = now;
  }

  return {
    async get<T>(key: string) {
      const row = run.get.get(key, clock());
      return row === undefined ? undefined : (JSON.parse(row.value as string) as T);
    },
    async set(key, value, ttl) {
      await group.run(() => {
        set(key, value, ttl);
        sweepNowAndThen();
      });
    },
    async delete(key) {
      await group.run(() => run.delete.run(key));
    },
    async list<T>(prefix: string) {
      const rows = run.list.all(prefix, `${prefix}\u{10FFFF}`, clock());
      return new Map(rows.map(({ key, value }) => [key as string, JSON.parse(value as string) as T]));
    },
    async upTo(list, rank, limit = -1) {
      return run.upTo.all(list, rank, limit).map(({ member }) => member as string);
    },
    async change(wanted) {
      return group.run(() => {
        const isChanged = change(wanted);
        sweepNowAndThen();
        return isChanged;
      });
    },
    async claim(key, ttl) {
      const token = randomUUID();
      return (await group.run(() => take({ key, token, ttl }))) ? token : undefined;
    },
    async renew(key, token, ttl) {
      const renew = () => run.renew.run(key, token, until(ttl), clock());
      return (await group.run(renew)).changes === 1;
    },
    async release(key, token) {
      await group.run(() => run.release.run(key, token));
    },
    async healthy() {
      try {
        has('');
        return true;
      } catch {
        return false;
      }
    },
    async close() {
      group.flush();
      if (database.isOpen) database.close();
    },
  };
}
