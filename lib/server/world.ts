import { type Database, openDatabase } from '@/lib/data/database';
import { env } from './env';

/** What a use case needs from outside: the database and the clock. Tests bring their own. */
export type World = { database: Database; now: () => Date };

// Next reloads modules while developing; the pool must outlive them.
const kept = globalThis as typeof globalThis & { vierailutDatabase?: Database };

export function database(): Database {
  kept.vierailutDatabase ??= openDatabase(env().DATABASE_URL, env().DATABASE_POOL_MAX);
  return kept.vierailutDatabase;
}

export function world(): World {
  return { database: database(), now: () => new Date() };
}
