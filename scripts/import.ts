/**
 * `npm run import -- FILE [--account EMAIL] [--dry-run] [--undo BATCH]`: imports a CSV or XLSX of visits as that person (by default
 * the keeper of registers), in one batch that can be undone. The same file again changes nothing.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findActorByEmail, findFirstKeeper } from '@/lib/data/accounts';
import { sqlOf } from '@/lib/data/database';
import type { Actor } from '@/lib/domain/access/roles';
import type { Result } from '@/lib/domain/shared/result';
import { readImportFile } from '@/lib/server/import/read-file';
import { database } from '@/lib/server/world';
import { readImport } from '@/lib/usecases/import/read-imports';
import { importNextRows, undoImport } from '@/lib/usecases/import/run-import';
import { startImport } from '@/lib/usecases/import/start-import';

const OBSTACLES = {
  too_large: 'it is over 20 MB',
  empty: 'it is empty',
  no_rows: 'it has no rows under its header',
  not_a_table: 'it is neither CSV nor XLSX',
  too_many_rows: 'it has more than 100,000 rows',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { account: { type: 'string' }, 'dry-run': { type: 'boolean' }, undo: { type: 'string' } },
});

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
await database().pool.end();

async function main(): Promise<void> {
  const sql = sqlOf(database());
  const actor = values.account
    ? await findActorByEmail(sql, values.account, new Date())
    : await findFirstKeeper(sql, new Date());
  if (!actor)
    throw new Error(
      values.account
        ? `There is no active account ${values.account}.`
        : 'Nobody keeps the registers: name an account with --account EMAIL.',
    );
  if (values.undo) return undo(actor, values.undo);

  const [file] = positionals;
  if (!file) throw new Error('Usage: npm run import -- FILE [--account EMAIL] [--dry-run] [--undo BATCH]');
  await importFile(actor, path.resolve(process.env['INIT_CWD'] ?? '.', file));
}

async function importFile(actor: Actor, file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const read = await readImportFile(bytes);
  if (!read.ok) throw new Error(`${file} cannot be imported: ${OBSTACLES[read.because]}.`);

  const fileHash = createHash('sha256').update(bytes).digest('hex');
  const { id } = granted(await startImport(actor, { fileName: path.basename(file), fileHash, ...read.table }));
  const { batch } = granted(await readImport(actor, { id }));
  console.log(`${batch.fileName}: ${batch.total} rows, as ${actor.email}`);
  for (const [field, column] of Object.entries(batch.reading.mapping)) console.log(`  ${column} → ${field}`);
  tell(batch.counts, batch.rules);
  if (values['dry-run']) return console.log(`Dry run ${id}: nothing was stored.`);

  for (let finished = false; !finished;) {
    const progress = granted(await importNextRows(actor, { id }));
    finished = progress.finished;
    console.log(`  ${progress.done} of ${progress.total}`);
  }
  const after = granted(await readImport(actor, { id })).batch;
  console.log(
    `Imported ${after.counts.IMPORTED ?? 0}, known already ${after.counts.KNOWN ?? 0}, refused ${after.counts.REFUSED ?? 0}.`,
  );
  console.log(`To undo: npm run import -- --undo ${id}`);
  if ((after.counts.IMPORTED ?? 0) + (after.counts.KNOWN ?? 0) === 0) throw new Error('No row could be imported.');
}

async function undo(actor: Actor, id: string): Promise<void> {
  const { removed, kept } = granted(await undoImport(actor, { id }));
  console.log(`Removed ${removed} visits${kept > 0 ? `; ${kept} were changed since and stay` : ''}.`);
}

function tell(counts: object, rules: object): void {
  const list = (of: object) =>
    Object.entries(of)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  console.log(`  rows: ${list(counts)}`);
  console.log(`  rules: ${list(rules)}`);
}

function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
}
