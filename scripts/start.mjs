// `npm start`, and with --dev `npm run dev`: everything from a clean clone to the address to open.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { keepWorker } from './keep-worker.mjs';
import { buildApplication, generateClient, installPackages, requireNode, ROOT } from './prepare.mjs';
import { endProgram, startProgram } from './programs.mjs';
import { main, Obstacle, say } from './progress.mjs';

const dev = process.argv.includes('--dev');
const port = Number(process.env.PORT ?? 3000);

await main(async () => {
  requireNode();
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Obstacle(`PORT is "${process.env.PORT}": give it a number from 1 to 65535.`);
  await requireFreePort();
  await installPackages();
  await generateClient();

  // Imported only now: these need the packages.
  const { openDatabase } = await import('./database.mjs');
  const database = await openDatabase({ port });
  // Built after the database has answered: what is wrong there is told before a minute of building.
  if (!dev) await buildApplication().catch((error) => database.stop().then(() => Promise.reject(error)));
  const web = startWeb(database.settings);
  const worker = keepWorker(database.settings, { dev });

  let stopping = false;
  const stop = async (status) => {
    if (stopping) return;
    stopping = true;
    await Promise.all([endProgram(web), worker.stop()]);
    await database.stop();
    say('stopped');
    process.exit(status);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGHUP', () => void stop(0));
  web.once('exit', (code) => void stop(code === 0 ? 0 : 1));
  database.child?.once('exit', () => {
    if (!stopping) console.error('The database has ended unexpectedly; start again, nothing that was stored is lost.');
    void stop(1);
  });

  await untilReady();
  await greet(database.settings);
});

async function requireFreePort() {
  await new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const because = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code})`;
      reject(
        new Obstacle(
          `Port ${port} ${because}: end what uses it, or choose another, for example PORT=${port + 1} npm start.`,
        ),
      );
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

function startWeb(settings) {
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const command = [next, dev ? 'dev' : 'start', '-p', String(port)];
  return startProgram(command, settings, { dev, stdio: ['ignore', dev ? 'inherit' : 'ignore', 'inherit'] });
}

async function untilReady() {
  for (let attempt = 0; attempt < 600; attempt++) {
    const ready = await fetch(`http://127.0.0.1:${port}/api/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Obstacle('The server did not become ready in a minute: see above.');
}

async function greet(settings) {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  console.log(`\nVierailut ${version} is at ${settings.NEXTAUTH_URL}\n`);
  if (settings.DEMO !== '1') return;

  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query(
    `select a.name, a.email, string_agg(r.role || coalesce(' ' || r.department, ''), ', ') as roles from account a
     left join role_assignment r on r.account_id = a.id where a.issuer = 'demo' and a.active group by a.id order by a.created_at, a.email`,
  );
  await client.end();

  console.log('Demonstration accounts, chosen from a list on the sign-in page:');
  for (const { name, email, roles } of rows) console.log(`  ${email.padEnd(44)} ${name.padEnd(22)} ${roles}`);
  console.log('\nCtrl-C stops server, worker and database.');
}
