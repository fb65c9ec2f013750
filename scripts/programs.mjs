// Programs of ours that run as long as the command that starts them.
import { spawn } from 'node:child_process';
import { diesWithParent } from './embedded-db.mjs';
import { ROOT } from './prepare.mjs';

/** Starts a Node program with the application's settings; where the system can, it ends with us even when we are killed. */
export function startProgram(command, settings, { dev = false, stdio }) {
  const whole = [process.execPath, ...command];
  const [program, ...args] = diesWithParent() ? ['setpriv', '--pdeathsig', 'TERM', ...whole] : whole;
  const env = {
    ...process.env,
    ...settings,
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  return spawn(program, args, { cwd: ROOT, env, stdio });
}

/** Asks a program to end and waits until it has. */
export function endProgram(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
