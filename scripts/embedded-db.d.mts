import type { ChildProcess } from 'node:child_process';

export function freePort(): Promise<number>;
export function startEmbedded(options?: {
  dataDir?: string;
  database?: string;
  port?: number;
}): Promise<{ url: string; port: number; child: ChildProcess | null; stop: () => Promise<void> }>;
