'use client';

import { Failure } from '@/components/shell/Failure';

/** Stands instead of a page that failed; the navigation around it stays. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Failure digest={error.digest} retry={reset} />;
}
