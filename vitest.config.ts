/** How the tests run: those beside the code and those in tests/, never the built copies. One folder a run holds what tests share. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/support/shared-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
