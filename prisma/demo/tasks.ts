import { type Database, inTransaction } from '@/lib/data/database';
import { addDays, dayIn } from '@/lib/domain/shared/day';

/** What is due so shortly before today may still be open: a city where nothing is ever late would show nothing. */
const STILL_OPEN_DAYS = 4;

/** Marks what should have been done in the visits of the demonstration as done in its time: only the last days have something open. */
export async function doDemoTasks(database: Database, today: Date): Promise<void> {
  const until = addDays(dayIn(today, 'Europe/Helsinki'), -STILL_OPEN_DAYS);
  await inTransaction(database, (tx) =>
    tx.rows(
      `update visit_task t set state = 'DONE', version = t.version + 1, done_by_id = coalesce(t.owner_id, v.responsible_id),
         done_at = (t.due_on + time '10:00') at time zone 'Europe/Helsinki', changed_by_id = coalesce(t.owner_id, v.responsible_id)
       from visit v where v.id = t.visit_id and t.due_on < $1::date`,
      [until],
    ),
  );
}
