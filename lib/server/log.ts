import pino from 'pino';
import { env } from './env';

let made: pino.Logger | null = null;

/** Log lines carry no names, titles or texts of visits: what went wrong and where, no more. */
export function log(): pino.Logger {
  made ??= pino({ level: env().LOG_LEVEL, base: undefined });
  return made;
}
