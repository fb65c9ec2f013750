'use client';

import { useSyncExternalStore } from 'react';

/** Where the days stand side by side; as Tailwind's `lg`. */
const WIDE = '(min-width: 64rem)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the screen is wide; null on the server, which cannot know. */
export function useIsWide(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => null,
  );
}
