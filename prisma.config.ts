import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma wants to download an engine for its schema commands; ours speaks the same protocol out of a package.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'scripts/schema-engine.mjs');

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  // Generating the client needs no database, but an address all the same.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset:unset@127.0.0.1:1/unset' },
});
