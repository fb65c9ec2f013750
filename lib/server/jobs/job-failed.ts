/**
 * What may be kept and logged of a job's error: its class, its code and the places in the code, never its text, which may
 * quote an address or a title.
 */
export class JobFailed extends Error {
  readonly places: string[];

  constructor(cause: unknown) {
    super(cause instanceof Error ? [cause.name, codeOf(cause)].filter(Boolean).join(' ') : 'not an error');
    this.name = 'JobFailed';
    const stack = cause instanceof Error ? (cause.stack ?? '') : '';
    this.places = stack.split('\n').filter((line) => line.startsWith('    at '));
    // The queue would keep it.
    this.stack = undefined;
  }
}

function codeOf(error: Error): string | null {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : null;
}
