import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/redis-server/global-setup.ts', 'test/browser/global-setup.ts'],
    setupFiles: ['test/keep-compiled.ts'],
    // Most of the time is spent waiting: for retries, for claims to expire, for processes to start.
    maxWorkers: 4,
    // A worker loads the product once. No test replaces a module or a global for longer than it runs.
    isolate: false,
    restoreMocks: true,
    // Beyond what anything takes on a busy machine: it ends what hangs, and measures nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
