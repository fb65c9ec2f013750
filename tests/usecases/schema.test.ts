import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

let other: string;
beforeAll(() => {
  other = fs.mkdtempSync(path.join(os.tmpdir(), 'vierailut-schema-'));
});
afterAll(() => fs.rmSync(other, { recursive: true, force: true }));

/** What `npm run db:diff` prints and how it ends, on the tests' own server. */
function diff(...args: string[]): Promise<{ status: number | null; sql: string }> {
  const env = { ...process.env, DATABASE_URL: inject('postgresUrl') };
  const child = spawn(process.execPath, ['scripts/db-diff.mjs', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let sql = '';
  child.stdout.on('data', (part: Buffer) => (sql += part.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, sql: sql.trim() })));
}

test('the migrations make exactly the schema that Prisma’s client is made from', async () => {
  expect(await diff()).toEqual({ status: 0, sql: '-- This is an empty migration.' });
});

test('a column and an index that no migration makes are told, and a column that may newly be empty', async () => {
  fs.copyFileSync(path.join(ROOT, 'prisma/schema.prisma'), path.join(other, 'schema.prisma'));
  fs.cpSync(path.join(ROOT, 'prisma/models'), path.join(other, 'models'), { recursive: true });
  const accounts = path.join(other, 'models/accounts.prisma');
  const changed = fs
    .readFileSync(accounts, 'utf8')
    .replace(/^ {2}name +String$/m, '  name String?\n  nickname String @default("")\n\n  @@index([nickname])');
  fs.writeFileSync(accounts, changed);

  const { status, sql } = await diff(other);
  expect(status).toBe(2);
  expect(sql).toMatch(/ADD COLUMN +"nickname" TEXT NOT NULL DEFAULT ''/);
  expect(sql).toMatch(/ALTER COLUMN "name" DROP NOT NULL/);
  expect(sql).toMatch(/CREATE INDEX "account_nickname_idx"/);
});
