// For developers: Prisma's adapter for PostgreSQL as its schema engine needs it. Three things the adapter does not do itself:
// send a migration whole instead of cut at every semicolon, read the catalogue's single letters (the type "char"), and
// keep to a shadow database of its own, because it prefers the connection string to the name of the database.
import crypto from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CATALOGUE_LETTER = 18;
const TEXT = 25;

/** What the engine opens its connections with. */
export function adapterFor(url) {
  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(url),
    connectToShadowDb: () => openShadow(url),
  });
}

readLetters();

/** Tells the adapter that letters are text, and remembers which columns they were. */
function readLetters() {
  const addFields = pg.Result.prototype.addFields;
  pg.Result.prototype.addFields = function (fields) {
    this.letters = fields.flatMap(({ dataTypeID }, index) => (dataTypeID === CATALOGUE_LETTER ? [index] : []));
    for (const index of this.letters) fields[index].dataTypeID = TEXT;
    return addFields.call(this, fields);
  };
}

async function open(url) {
  return mend(await new PrismaPg({ connectionString: url, max: 4 }).connect());
}

function mend(adapter) {
  const { performIO, queryRaw, startTransaction } = adapter;
  adapter.queryRaw = async (query) => {
    let result;
    const listening = Object.create(adapter, {
      performIO: { value: async (asked) => (result = await performIO.call(adapter, asked)) },
    });
    const answer = await queryRaw.call(listening, query);
    for (const index of result?.letters ?? []) answer.columnTypes[index] = ColumnTypeEnum.Character;
    return answer;
  };
  adapter.executeScript = async (script) => {
    await adapter.client.query(script).catch((error) => adapter.onError(error));
  };
  if (startTransaction) adapter.startTransaction = async (level) => mend(await startTransaction.call(adapter, level));
  return adapter;
}

async function openShadow(url) {
  const name = `prisma_shadow_${crypto.randomUUID()}`;
  await asAdministrator(url, `create database "${name}"`);
  const shadow = new URL(url);
  shadow.pathname = `/${name}`;
  const adapter = await open(shadow.href);
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await asAdministrator(url, `drop database if exists "${name}"`);
  };
  return adapter;
}

async function asAdministrator(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
