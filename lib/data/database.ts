import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client';

/**
 * The one way to PostgreSQL: a pool of pipelined connections. The session's time zone is UTC because Prisma's adapter
 * reads timestamps as if it were (any other zone gives wrong times without an error).
 */
export type Database = { pool: pg.Pool };

/** Runs one statement and gives its rows. `name` makes it a prepared statement, for those that are asked often. */
export type Sql = { rows<Row>(text: string, values: readonly unknown[], name?: string): Promise<Row[]> };

/** Inside a transaction: SQL, and Prisma's client on the same connection for what is not asked often. */
export type Tx = Sql & {
  prisma: PrismaClient;
  /**
   * Sends a statement whose answer nobody needs, together with the next one that is waited for. What goes wrong with it
   * undoes the transaction and is thrown at its end.
   */
  write(text: string, values: readonly unknown[], name?: string): void;
};

export function openDatabase(url: string, poolSize: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    options:
      '-c TimeZone=UTC -c jit=off -c statement_timeout=30000 -c idle_in_transaction_session_timeout=300000 -c lock_timeout=15000',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    pipeline: true,
  } as pg.PoolConfig);
  // An idle connection that the server ends must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  return { pool };
}

/** SQL outside a transaction, for reads. */
export function sqlOf({ pool }: Database): Sql {
  return {
    rows: async <Row>(text: string, values: readonly unknown[], name?: string) => ask<Row>(pool, text, values, name),
  };
}

/**
 * A deadlock, a transaction that could not be put in order with another, or a place that somebody has taken since it was
 * looked at (exclusion_violation): tried again, which looks again and then says who holds it.
 */
const TRY_AGAIN = ['40P01', '40001', 'P2034', '23P01'];
const MOST_ATTEMPTS = 4;
/** How long the one that gave way lets the other go first, in milliseconds; longer each time. */
const GIVE_WAY_MS = 25;

/**
 * Runs `work` in one transaction; what `work` throws undoes everything. A burst of changes waits up to 10 s for a
 * connection instead of failing. BEGIN goes out with the first statement and COMMIT with the last writes, so that a
 * change costs as few round trips as it has answers to wait for.
 */
export async function inTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await database.pool.connect();
    let lost: Error | undefined;
    const onLost = (error: Error) => (lost = error);
    client.on('error', onLost);
    try {
      return await transaction(client, work);
    } catch (error) {
      if (!TRY_AGAIN.includes(String(codeOf(error))) || attempt >= MOST_ATTEMPTS) throw error;
    } finally {
      client.off('error', onLost);
      client.release(lost);
    }
    await setTimeout(GIVE_WAY_MS * attempt);
  }
}

async function transaction<T>(client: pg.PoolClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  const unawaited: Promise<unknown>[] = [];
  const send = (text: string, values: readonly unknown[] = [], name?: string) => {
    const sent = ask(client, text, values, name);
    sent.catch(() => undefined);
    unawaited.push(sent);
  };

  send('begin');
  try {
    const outcome = await work({
      rows: (text, values, name) => ask(client, text, values, name),
      write: send,
      get prisma() {
        return prismaOn(client);
      },
    });
    const [done] = await Promise.all([client.query('commit'), ...unawaited]);
    if (done.command !== 'COMMIT') throw new Error('A statement failed and its error was kept quiet.');
    return outcome;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    // Whatever failed first is the cause; what came after it only says that the transaction is aborted.
    throw await firstFailure(unawaited, error);
  }
}

async function firstFailure(sent: readonly Promise<unknown>[], otherwise: unknown): Promise<unknown> {
  const failed = (await Promise.allSettled(sent)).find(({ status }) => status === 'rejected');
  return failed?.status === 'rejected' ? (failed.reason as unknown) : otherwise;
}

async function ask<Row>(
  on: pg.Pool | pg.PoolClient,
  text: string,
  values: readonly unknown[],
  name?: string,
): Promise<Row[]> {
  holdBack(on);
  const result = await on.query({ text, values: [...values], ...(name ? { name } : {}) });
  return result.rows as Row[];
}

/** Statements sent in one turn of the event loop leave in one packet: a packet costs more than a statement. */
function holdBack(on: pg.Pool | pg.PoolClient): void {
  const { stream } = (on as { connection?: { stream?: Writable } }).connection ?? {};
  if (!stream) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const codeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'code') : undefined);

const prismaClients = new WeakMap<pg.PoolClient, PrismaClient>();

/** Prisma's client speaking over this connection, made when the connection first needs it. */
function prismaOn(client: pg.PoolClient): PrismaClient {
  const known = prismaClients.get(client) ?? new PrismaClient({ adapter: new PrismaPg(new SinglePool(client)) });
  prismaClients.set(client, known);
  return known;
}

/**
 * What Prisma's adapter takes for a pool: the one connection of a transaction. Where Prisma would begin and commit around
 * several statements of its own there is nothing to do: they stand or fall with the transaction that is open.
 */
class SinglePool extends pg.Pool {
  constructor(client: pg.PoolClient) {
    super({ max: 1 });
    const query = (asked: pg.QueryConfig) =>
      /^(?:BEGIN|COMMIT|ROLLBACK)$/.test(asked.text) ? Promise.resolve({ fields: [], rows: [] }) : client.query(asked);
    const nothing = () => undefined;

    this.query = query as typeof this.query;
    this.connect = (() =>
      Promise.resolve({
        query,
        release: nothing,
        on: nothing,
        removeListener: nothing,
      })) as unknown as typeof this.connect;
  }
}
