import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/support/fixed-seed.ts'],
    env: { NODE_ENV: 'test', TZ: 'UTC' },
    testTimeout: 30_000,
  },
});
