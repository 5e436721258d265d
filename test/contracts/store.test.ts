import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { describeStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeStore('SQLite', { file: join(folder, 'here.sqlite') }, { file: join(folder, 'elsewhere.sqlite') });

const redisUrl = inject('redisUrl');
const prefix = `${randomUUID()}:`;

describeStore('Redis', { redisUrl, prefix }, { redisUrl, prefix: `elsewhere-${prefix}` });
