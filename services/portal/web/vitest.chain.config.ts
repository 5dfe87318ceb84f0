import { defineConfig } from 'vitest/config';

/** Steps of the whole chain in a real browser, against a running platform; system-tests calls them one by one. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['chain/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 200_000,
    hookTimeout: 90_000,
  },
});
