import net from 'node:net';

export type CountingProxy = { url: string; answered: () => number; stop: () => Promise<void> };

/** PostgreSQL's "ready for query": one after each statement, or after each batch sent together in simple protocol. */
const READY = 'Z'.charCodeAt(0);

/** Stands between the application and PostgreSQL and counts the statements that were answered. */
export async function countingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  let answered = 0;
  const open = new Set<net.Socket>();

  const server = net.createServer((client) => {
    const database = net.connect(Number(target.port), target.hostname);
    const count = messageReader((type) => (answered += type === READY ? 1 : 0));
    database.on('data', count);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy()).on('close', () => (to.destroy(), open.delete(from)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as net.AddressInfo).port);
  return {
    url: url.href,
    answered: () => answered,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Reads a stream of messages, each a type of one byte and a length that counts itself, wherever the packets are cut. */
function messageReader(onMessage: (type: number) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 5 && rest.length > rest.readUInt32BE(1)) {
      onMessage(rest.readUInt8(0));
      rest = rest.subarray(1 + rest.readUInt32BE(1));
    }
  };
}
