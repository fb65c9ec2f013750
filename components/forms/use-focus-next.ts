'use client';

import { useCallback, useEffect, useRef } from 'react';

/** A change may take more than one rendering until its element is there; then nobody waits for it any more. */
const MOST_RENDERINGS = 3;

/** Gives the focus, once the change under way is on the screen, to the element with that id: it may be new, or have moved. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<{ id: string; left: number } | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(wanted.current.id);
    element?.focus();
    wanted.current.left -= 1;
    if (element || wanted.current.left === 0) wanted.current = null;
  });
  return useCallback((id: string) => {
    wanted.current = { id, left: MOST_RENDERINGS };
  }, []);
}
