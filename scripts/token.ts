/**
 * `npm run token -- --account EMAIL --name NAME [--days N]`: makes a bearer token of the HTTP API that acts as that person, and
 * prints it, alone, on standard output. An administrator can do the same on a screen.
 */
import { parseArgs } from 'node:util';
import type { Actor } from '@/lib/domain/access/roles';
import { database } from '@/lib/server/world';
import { makeToken } from '@/lib/usecases/tokens/manage-tokens';

/** Whoever runs commands on the server acts as its administrator; the trail names the command. */
const COMMAND_LINE: Actor = {
  accountId: '00000000-0000-0000-0000-000000000000',
  name: 'npm run token',
  email: '',
  roles: [{ role: 'ADMINISTRATOR', department: null }],
  absent: false,
  turns: [],
};

const { values } = parseArgs({
  options: { account: { type: 'string' }, name: { type: 'string' }, days: { type: 'string' } },
});

if (!values.account || !values.name) {
  console.error('Usage: npm run token -- --account EMAIL --name NAME [--days N]');
  process.exitCode = 2;
} else {
  const days = values.days ? Number(values.days) : null;
  const made = await makeToken(COMMAND_LINE, { account: values.account, name: values.name, days });
  if (made.ok) console.log(made.value.token);
  else {
    const why =
      made.refusal.code === 'INVALID'
        ? made.refusal.issues.map(({ path, code }) => `${path}: ${code}`).join(', ')
        : made.refusal.code;
    console.error(`No token was made (${why}).`);
    process.exitCode = 1;
  }
}
await database().pool.end();
