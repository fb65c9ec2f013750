'use client';

import { Failure } from '@/components/shell/Failure';

/** Stands instead of a page without navigation, or of the frame itself, when it failed. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="mx-auto w-full max-w-[90rem] px-4 py-10 sm:px-6 lg:px-8">
      <Failure digest={error.digest} retry={reset} />
    </main>
  );
}
