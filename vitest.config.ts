import { defineConfig } from 'vitest/config';

const BROWSER = 'test/browser/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/redis-server/global-setup.ts', 'test/browser/global-setup.ts'],
    // Most of the time is spent waiting: for retries, for claims to expire, for processes to start.
    maxWorkers: 4,
    // A busy machine resets a connection now and then.
    retry: 1,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Pages are read when nothing else runs: faults of other files made them miss their app.
    projects: [
      {
        extends: true,
        test: {
          name: 'product',
          include: ['test/**/*.test.ts'],
          exclude: [BROWSER],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'browser', include: [BROWSER], sequence: { groupOrder: 1 } } },
    ],
  },
});
