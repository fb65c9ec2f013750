import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Prisma, PrismaClient } from './generated/prisma/client';

/**
 * The one way to PostgreSQL: a pool that hot reads use as SQL and Prisma uses for everything else. The session's time
 * zone is UTC because the adapter reads timestamps as if it were (any other zone gives wrong times without an error).
 */
export type Database = {
  pool: pg.Pool;
  prisma: PrismaClient;
};

/** Inside a transaction: Prisma's client, and `rows` for SQL. */
export type Tx = { prisma: Prisma.TransactionClient } & Sql;

/** Runs one statement and gives its rows. `name` makes it a prepared statement where the connection allows it. */
export type Sql = { rows<Row>(text: string, values: readonly unknown[], name?: string): Promise<Row[]> };

export function openDatabase(url: string, poolSize: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    options: '-c TimeZone=UTC -c jit=off -c statement_timeout=30000',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that the server ends must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/** SQL outside a transaction, for reads. */
export function sqlOf(database: Database): Sql {
  return {
    async rows<Row>(text: string, values: readonly unknown[], name?: string) {
      const result = await database.pool.query({ text, values: [...values], ...(name ? { name } : {}) });
      return result.rows as Row[];
    },
  };
}

const SERIALIZATION_OR_DEADLOCK = 'P2034';

/**
 * Runs `work` in one transaction. A refusal thrown by `work` as RolledBack undoes everything. Waits up to 10 s for a
 * connection, so that a burst of decisions queues instead of failing; a deadlock is tried again.
 */
export async function inTransaction<T>(
  database: Database,
  work: (tx: Tx) => Promise<T>,
  timeoutMs = 15_000,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.prisma.$transaction((prisma) => work(toTx(prisma)), {
        maxWait: 10_000,
        timeout: timeoutMs,
      });
    } catch (error) {
      const again = error instanceof Prisma.PrismaClientKnownRequestError && error.code === SERIALIZATION_OR_DEADLOCK;
      if (!again || attempt >= 3) throw error;
    }
  }
}

function toTx(prisma: Prisma.TransactionClient): Tx {
  return {
    prisma,
    rows: <Row>(text: string, values: readonly unknown[]) => prisma.$queryRawUnsafe<Row[]>(text, ...values),
  };
}
