/**
 * `npm run audit:verify`: recomputes the trail's chain from its first row and names the first that does not fit; then tells
 * from the trail alone where every visit stands, and names those that the tables tell otherwise.
 */
import { sqlOf } from '@/lib/data/database';
import { verifyStandings } from '@/lib/data/standings';
import { verifyTrail } from '@/lib/data/trail';
import { database } from '@/lib/server/world';

const BECAUSE = {
  missing_row: 'it is missing',
  changed_row: 'it has been changed',
  broken_link: 'it does not join the row before it',
};

const verified = await verifyTrail(sqlOf(database()));
if (verified.whole) {
  console.log(`The trail is whole: ${verified.rows} rows, the last hash is ${verified.lastHash}.`);
} else {
  console.error(
    `The trail is broken at row ${verified.brokenAt}: ${BECAUSE[verified.because]}. ${verified.rows} rows before it are whole.`,
  );
  process.exitCode = 1;
}
const { visits, disagreeing } = await verifyStandings(sqlOf(database()));
if (disagreeing.length === 0) {
  console.log(`All ${visits} visits stand where the trail says.`);
} else {
  console.error(
    `${disagreeing.length} of ${visits} visits do not stand where the trail says: ${disagreeing.slice(0, 20).join(', ')}.`,
  );
  process.exitCode = 1;
}
await database().pool.end();
