// The worker that carries out jobs beside the web server: started, started again when it dies, ended with the rest.
import { endProgram, startProgram } from './programs.mjs';
import { say } from './progress.mjs';

/** A worker that dies more often than this within the time is left dead: something is wrong that starting does not mend. */
const MOST_DEATHS = 5;
const WITHIN_MS = 10 * 60_000;
const PAUSE_MS = 1_000;

/**
 * Keeps a worker running with these settings. Its death takes nothing along: jobs wait in the database, and the web server
 * goes on.
 */
export function keepWorker(settings, { dev = false, start = startWorker, pauseMs = PAUSE_MS, tell = say } = {}) {
  let deaths = [];
  let child = null;
  let again = null;
  let stopping = false;

  const begin = () => {
    child = start(settings, dev);
    child.once('exit', (code, signal) => {
      if (stopping) return;
      const now = Date.now();
      deaths = [...deaths.filter((death) => now - death < WITHIN_MS), now];
      const how = `the worker has ended unexpectedly (${signal ?? code})`;
      if (deaths.length > MOST_DEATHS) {
        tell(
          `${how} for the ${deaths.length}th time in ten minutes and stays so: mail and reminders wait until it is started again`,
        );
        return;
      }
      tell(`${how} and is started again, ${deaths.length} of ${MOST_DEATHS} times`);
      again = setTimeout(begin, pauseMs * 2 ** (deaths.length - 1));
    });
  };
  begin();

  return {
    /** The process id of the worker that runs now. */
    pid: () => child.pid,
    async stop() {
      stopping = true;
      clearTimeout(again);
      await endProgram(child);
    },
  };
}

function startWorker(settings, dev) {
  return startProgram(['--import', 'tsx', 'scripts/worker.ts'], settings, {
    dev,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
