// The first Chromium that really starts on this machine: CHROMIUM_PATH, Playwright's own, the system's, or the one that
// the package @sparticuz/chromium carries. `node scripts/find-chromium.mjs` prints it.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { Obstacle } from './progress.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Keeps the browser off the network; as root it needs to run without its sandbox. */
export const CHROMIUM_ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]; // prettier-ignore

const OF_THE_SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Gives `{ executablePath, env }`; throws an obstacle that names the three remedies when none starts. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return { executablePath: named, env: {} };
    throw new Obstacle(`CHROMIUM_PATH is ${named}, and no Chromium starts there.`);
  }
  for (const executablePath of [chromium.executablePath(), ...OF_THE_SYSTEM]) {
    if (await starts(executablePath)) return { executablePath, env: {} };
  }
  const carried = await unpackCarried();
  if (await starts(carried.executablePath, carried.env)) return carried;
  throw new Obstacle(
    'No Chromium starts on this machine: run "npx playwright install --with-deps chromium", or "apt-get install chromium", or set CHROMIUM_PATH to one.',
  );
}

/** Really launches it and renders a page: missing libraries and broken sandboxes show only then. */
async function starts(executablePath, env = {}) {
  if (!executablePath || !fs.existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({
      executablePath,
      args: CHROMIUM_ARGS,
      env: { ...process.env, ...env },
      timeout: 20_000,
    });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>here</p>');
      return (await page.textContent('p')) === 'here';
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/** Unpacks the browser that the package carries, with its libraries and fonts, inside node_modules. */
async function unpackCarried() {
  const cache = path.join(ROOT, 'node_modules/.cache/chromium');
  fs.mkdirSync(cache, { recursive: true });
  // The package unpacks its libraries only where it believes itself to run in a function of this runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  process.env.TMPDIR = cache;
  const { default: carried } = await import('@sparticuz/chromium');
  const executablePath = await carried.executablePath();

  const fonts = path.join(cache, 'fonts');
  const folders = [fonts, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${fonts}/cache</cachedir></fontconfig>`;
  fs.mkdirSync(fonts, { recursive: true });
  fs.writeFileSync(path.join(fonts, 'fonts.conf'), settings);
  return { executablePath, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '', FONTCONFIG_PATH: fonts } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(await findChromium()));
