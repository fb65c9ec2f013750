import type { ChildProcess } from 'node:child_process';

export function keepWorker(
  settings: Record<string, string>,
  options?: {
    dev?: boolean;
    start?: (settings: Record<string, string>, dev: boolean) => ChildProcess;
    pauseMs?: number;
    tell?: (text: string) => void;
  },
): { pid: () => number | undefined; stop: () => Promise<void> };
