'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const LOOK_AGAIN_MS = 1_500;

/**
 * How a trial stands. While it is under way the page is asked again and again; a screen reader is told of every tenth part
 * and of the end. Without script the link asks again.
 */
export function TrialProgress({
  underWay,
  percent,
  text,
  texts,
}: {
  underWay: boolean;
  percent: number;
  text: string;
  texts: { progress: string; reload: string };
}) {
  const router = useRouter();

  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => router.refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [underWay, router]);

  return (
    <div className="mb-6">
      <p role="status" className="text-lg font-medium">
        {text}
      </p>
      {underWay && (
        <>
          <progress
            aria-label={texts.progress}
            value={percent}
            max={100}
            className="mt-2 block h-4 w-full max-w-xl appearance-none bg-line-soft [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-line-soft [&::-webkit-progress-value]:bg-brand"
          />
          <p className="mt-2">
            <a href="">{texts.reload}</a>
          </p>
        </>
      )}
    </div>
  );
}
