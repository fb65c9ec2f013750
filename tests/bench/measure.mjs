// Measuring one question at a server: requests per second, latency, and the CPU that server and database spend on it.
import fs from 'node:fs';
import autocannon from 'autocannon';

const TICKS_PER_SECOND = 100;

/** CPU seconds spent so far by a process and everything below it (Linux). */
export function cpuSeconds(rootPid) {
  return descendants(rootPid).reduce((sum, pid) => sum + ownCpu(pid), 0);
}

/** Resident memory of a process and everything below it, in MB. */
export function memoryMb(rootPid) {
  return descendants(rootPid).reduce((sum, pid) => {
    const status = readOrEmpty(`/proc/${pid}/status`);
    return sum + Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }, 0);
}

function descendants(rootPid) {
  const children = new Map();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${name}/status`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = [rootPid];
  for (const pid of all) all.push(...(children.get(pid) ?? []));
  return all;
}

function ownCpu(pid) {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Asks `requests` (autocannon's request objects, taken in turn) at `connections` for `seconds`.
 * Gives requests per second, p50 and p99 in ms, and CPU ms per request of the server and of the database.
 */
export async function measure({ url, headers, requests, connections, seconds, serverPid, databasePid, expectStatus }) {
  const before = { server: cpuSeconds(serverPid), database: cpuSeconds(databasePid) };
  const result = await autocannon({ url, connections, duration: seconds, headers, requests, timeout: 30 });
  const spent = { server: cpuSeconds(serverPid) - before.server, database: cpuSeconds(databasePid) - before.database };

  const answered = result['2xx'];
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${url} ${requests[0].path}: ${result.non2xx} answers were not ${expectStatus ?? '2xx'}, ${result.errors} errors.`,
    );
  }
  return {
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverMs: (spent.server * 1000) / answered,
    databaseMs: (spent.database * 1000) / answered,
  };
}
