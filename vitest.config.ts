import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/languages/**'], reporter: ['text-summary'] },
    projects: [
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'] } },
      // These run the built program, which is built before them when it is older than its sources.
      { extends: true, test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: ['test/cli/build.ts'] } },
    ],
  },
});
