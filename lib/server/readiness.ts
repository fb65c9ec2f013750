import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { appliedMigrations } from '@/lib/data/migrations';
import { sqlOf } from '@/lib/data/database';
import { world } from './world';

let known: Promise<string[]> | null = null;

/** Why the application is not ready: null when it is. */
export async function readiness(): Promise<'database_unreachable' | 'migrations_missing' | null> {
  known ??= migrationsOfThisBuild();
  const [wanted, applied] = await Promise.all([known, appliedMigrations(sqlOf(world().database)).catch(() => null)]);
  if (!applied) return 'database_unreachable';
  return wanted.every((name) => applied.includes(name)) ? null : 'migrations_missing';
}

/** The folders of prisma/migrations, read once: they do not change while the application runs. */
async function migrationsOfThisBuild(): Promise<string[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations');
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
