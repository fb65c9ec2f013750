// The calendar feed of the benchmark: some two thousand events, asked of the application and of the limit server alike.
import crypto from 'node:crypto';
import pg from 'pg';
import { APP } from './bench-database.mjs';

const FEED_TOKEN = 'vrf_benchmark_0123456789abcdef0123456789abcdef';
export const FEED_PATH = `/api/feeds/${FEED_TOKEN}.ics`;

/**
 * Stores a department's feed, taken time included; gives how many events both servers tell. Its days are those of the fixed visits
 * that a feed reaches over today.
 */
export async function benchFeed(databaseUrl, limitServer) {
  const filter = { department: 'ADMINISTRATIVE', from: '2026-03-01', to: '2027-04-30' };
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into calendar_feed (account_id, kind, filter, name, language, hash, busy_key)
       select id, 'FILTER', $1::jsonb, 'Vierailut: Hallinto-osasto', 'fi', $2, $2 from account where issuer = 'bench' and subject = 'bench.coordinator'
       on conflict (hash) do update set filter = excluded.filter`,
      [JSON.stringify(filter), crypto.createHash('sha256').update(FEED_TOKEN).digest()],
    );
  } finally {
    await client.end();
  }
  const counts = await Promise.all(
    [APP, limitServer].map(async (server) => {
      const answer = await fetch(server + FEED_PATH);
      return (await answer.text()).split('BEGIN:VEVENT').length - 1;
    }),
  );
  if (counts[0] !== counts[1]) throw new Error(`The feed has ${counts[0]} events, the limit's ${counts[1]}.`);
  return counts[0];
}
