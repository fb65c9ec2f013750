#!/usr/bin/env node
// For developers: stands in for the engine that `prisma migrate diff` would download. It speaks the same JSON-RPC on its
// standard streams and hands every call to the WebAssembly build of the engine, over the PostgreSQL driver adapter.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { adapterFor } from './schema-adapter.mjs';

const require = createRequire(import.meta.url);
const { datasource, datamodels, words } = readArguments(process.argv.slice(2));

const FOLDER = path.dirname(require.resolve('@prisma/schema-engine-wasm'));

if (words.includes('version')) {
  const { version } = JSON.parse(fs.readFileSync(path.join(FOLDER, 'package.json'), 'utf8'));
  console.log(`schema-engine-cli ${version}`);
  process.exit(0);
}

const engine = await loadEngine();
const answer = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
let previous = Promise.resolve();

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  previous = previous.then(() => serve(JSON.parse(line)));
});

async function serve({ id, method, params }) {
  if (!method) return; // the acknowledgement of something printed
  try {
    const result = method === 'getDatabaseVersion' ? await engine.version() : await engine[method](params ?? {});
    // What a diff finds is printed by the command that asked, which expects it as a call of ours.
    if (method === 'diff' && result?.stdout) {
      answer({ id: id + 1_000_000, method: 'print', params: { content: result.stdout } });
      result.stdout = null;
    }
    answer({ id, result: result ?? {} });
  } catch (error) {
    const data = { is_panic: false, message: error.message, error_code: error.code ?? '', meta: null };
    answer({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } });
  }
}

function readArguments(args) {
  const read = { datasource: null, datamodels: [], words: [] };
  for (let index = 0; index < args.length; index++) {
    if (args[index] === '--datamodels') read.datamodels.push(args[++index]);
    else if (args[index] === '--datasource') read.datasource = JSON.parse(args[++index]);
    else read.words.push(args[index].replace(/^--/, ''));
  }
  return read;
}

async function loadEngine() {
  const glue = await import(path.join(FOLDER, 'schema_engine_bg.js'));
  const bytes = fs.readFileSync(path.join(FOLDER, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();

  const models = datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  return glue.SchemaEngine.new(
    { datamodels: models.length > 0 ? models : undefined },
    () => {},
    adapterFor(datasource?.url),
  );
}
