import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };

/** Two projects: the rules alone, and the use cases on a real PostgreSQL (started by tests/support/database.ts). */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        // Properties try hundreds of cases: on a machine that is busy otherwise they take longer than the usual five seconds.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'usecases',
          include: ['tests/usecases/**/*.test.ts'],
          globalSetup: ['tests/support/database.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
