'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';

/** What one chunk came to. */
export type ImportStep = { ok: true; done: number; total: number; finished: boolean } | { ok: false; message: string };

type Texts = { run: string; goOn: string; pause: string; progress: string; failed: string };

/**
 * Drives an import chunk by chunk and shows how far it is. Stopping stops after the chunk under way; what was imported
 * stays until the batch is undone, and the import can go on later, also from another browser.
 */
export function ImportRunner({
  next,
  begun,
  texts,
}: {
  next: () => Promise<ImportStep>;
  begun: boolean;
  texts: Texts;
}) {
  const router = useRouter();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [running, setRunning] = useState(false);
  const [trouble, setTrouble] = useState('');
  const stop = useRef(false);

  async function run() {
    stop.current = false;
    setTrouble('');
    setRunning(true);
    for (let finished = false; !finished && !stop.current;) {
      const step = await next().catch((): ImportStep => ({ ok: false, message: texts.failed }));
      if (!step.ok) {
        setTrouble(step.message);
        break;
      }
      setProgress({ done: step.done, total: step.total });
      finished = step.finished;
    }
    setRunning(false);
    router.refresh();
  }

  return (
    <div className="space-y-4">
      {trouble && (
        <Notification tone="error" announce="alert">
          {trouble}
        </Notification>
      )}
      {progress && (
        <div role="status">
          <label className="block font-medium">
            {texts.progress}
            <progress
              className="mt-1 block h-4 w-full accent-brand"
              value={progress.done}
              max={Math.max(progress.total, 1)}
            />
          </label>
          <p className="mt-1 text-sm tabular-nums">
            {progress.done} / {progress.total}
          </p>
        </div>
      )}
      {running ? (
        <Button variant="secondary" onClick={() => (stop.current = true)}>
          {texts.pause}
        </Button>
      ) : (
        <Button onClick={() => void run()}>{begun || progress ? texts.goOn : texts.run}</Button>
      )}
    </div>
  );
}
