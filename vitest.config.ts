import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/support/fixed-seed.ts'],
    env: { NODE_ENV: 'test', TZ: 'UTC' },
    // Most tests compute and few wait, so each processor gets a worker; modules hold no state, so files share them.
    maxWorkers: availableParallelism(),
    maxConcurrency: availableParallelism(),
    isolate: false,
    // Against what never ends, and no measure of speed: a busy machine may take its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
