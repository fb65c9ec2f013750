// `npm run db:diff`: what a migration would still have to do so that the migrations make the schema, as SQL; nothing when they
// do, and then the status is 0, otherwise 2. Prisma applies the migrations to a database of its own and drops it again: beside
// DATABASE_URL's if it is set (the role must be allowed to create databases), otherwise in the embedded PostgreSQL.
// `node scripts/db-diff.mjs FOLDER` asks about another schema.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { startEmbedded } from './embedded-db.mjs';
import { installPackages, requireNode, ROOT } from './prepare.mjs';
import { main } from './progress.mjs';

await main(async () => {
  requireNode();
  await installPackages();
  const schema = path.resolve(process.argv[2] ?? path.join(ROOT, 'prisma'));
  const embedded = process.env.DATABASE_URL ? null : await startEmbedded();
  const status = await diff(schema, embedded?.url ?? process.env.DATABASE_URL).finally(() => embedded?.stop());
  process.exit(status);
});

function diff(schema, url) {
  const asked = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', schema];
  const child = spawn(path.join(ROOT, 'node_modules/.bin/prisma'), [...asked, '--script', '--exit-code'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => child.once('exit', (code) => resolve(code ?? 1)).once('error', reject));
}
