// What the commands say: a line with the time since the start, and one clear sentence when something is in the way.

const started = performance.now();

/** One line of progress. */
export function say(text) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`[${seconds.padStart(5)} s] ${text}`);
}

/** Something that the person at the keyboard can put right: it is told in one sentence, without a stack. */
export class Obstacle extends Error {}

/** Runs a command's main function; an obstacle ends it with its sentence and status 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}
