/**
 * Carries out a job on a database at a moment, as the worker would: `node --import tsx tests/support/carry-out.ts JOB MOMENT`.
 * `mail.send` sends every mail that waits.
 */
import { sqlOf } from '@/lib/data/database';
import { database } from '@/lib/server/world';
import { JOB_HANDLERS } from '@/lib/usecases/jobs/handlers';

const [job, moment] = process.argv.slice(2);
const at = { database: database(), now: () => new Date(moment ?? '') };
if (job === 'mail.send') {
  const waiting = await sqlOf(at.database).rows<{ id: string }>(
    `select id from outgoing_mail where state = 'WAITING' order by seq`,
    [],
  );
  for (const { id } of waiting) await JOB_HANDLERS['mail.send']({ mail: id }, at);
} else if (job === 'approval.time' || job === 'mail.digest') {
  await JOB_HANDLERS[job]({}, at);
} else {
  throw new Error(`There is no job ${job}.`);
}
await at.database.pool.end();
