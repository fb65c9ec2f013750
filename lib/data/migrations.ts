import type { Sql } from './database';

/** The names of the migrations that have been applied to the end. */
export async function appliedMigrations(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ name: string }>(
    `select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
    [],
  );
  return rows.map(({ name }) => name);
}
