// node scripts/with-database.mjs PROGRAM …: runs a TypeScript program of ours with the database of `npm start`, whether that
// runs or not. Only the program writes to standard output.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { generateClient, installPackages, requireNode, ROOT } from './prepare.mjs';
import { main } from './progress.mjs';

await main(async () => {
  requireNode();
  await installPackages();
  await generateClient();
  const { openDatabase } = await import('./database.mjs');
  const database = await openDatabase({ port: process.env.PORT ?? 3000 });

  const child = spawn(path.join(ROOT, 'node_modules/.bin/tsx'), process.argv.slice(2), {
    cwd: process.cwd(),
    env: { ...process.env, ...database.settings },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const status = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  await database.stop();
  process.exit(status);
});
