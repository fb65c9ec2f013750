import { spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireNode } from '../../scripts/prepare.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs `npm start`'s program to its end with these settings. */
function start(settings: Record<string, string>): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { NODE_ENV: 'production', PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, said })));
}

describe('npm start', () => {
  it('says that a port is taken, which to try, and ends with a status that is not 0', async () => {
    const holder = net.createServer();
    await new Promise<void>((resolve) => holder.listen(0, resolve));
    const { port } = holder.address() as net.AddressInfo;
    const { status, said } = await start({ PORT: String(port) });
    holder.close();
    expect(status).toBe(1);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('refuses a port that is no number', async () => {
    expect(await start({ PORT: 'http' })).toMatchObject({
      status: 1,
      said: expect.stringContaining('give it a number'),
    });
  });

  it('says that a database cannot be reached, without a stack and before it builds', async () => {
    const { status, said } = await start({
      PORT: '39217',
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      NEXTAUTH_SECRET: 'x'.repeat(32),
    });
    expect(status).toBe(1);
    expect(said).toContain('The database at 127.0.0.1:1 cannot be reached');
    expect(said).not.toMatch(/\n\s+at |building/);
  });

  it('asks for the secret of the cookies when the database is the operator’s own', async () => {
    const { status, said } = await start({ PORT: '39218', DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(status).toBe(1);
    expect(said).toContain('NEXTAUTH_SECRET is not set');
  });

  it('needs Node 20.19 or newer', () => {
    expect(() => requireNode('20.18.3')).toThrow('Vierailut needs Node 20.19 or newer');
    expect(() => requireNode('18.20.0')).toThrow('This is Node 18.20.0');
    for (const version of ['20.19.0', '22.1.0', '24.0.0']) expect(() => requireNode(version)).not.toThrow();
  });
});
