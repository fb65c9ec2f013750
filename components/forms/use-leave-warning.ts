'use client';

import { useEffect } from 'react';

/** Asks before the page with unsaved changes is left: by the browser's own means, and for links within the application. */
export function useLeaveWarning(isDirty: boolean, question: string): void {
  useEffect(() => {
    if (!isDirty) return;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const beforeLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || !leaves(link, event)) return;
      // Whoever said yes is not asked again by the browser.
      if (window.confirm(question)) return window.removeEventListener('beforeunload', beforeUnload);
      event.preventDefault();
      event.stopPropagation();
    };

    window.addEventListener('beforeunload', beforeUnload);
    // Before the router hears of it.
    document.addEventListener('click', beforeLink, true);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('click', beforeLink, true);
    };
  }, [isDirty, question]);
}

/** Not to a place on this page, nor into another window; another site is asked about by the browser. */
function leaves(link: HTMLAnchorElement, { metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean {
  if (link.target === '_blank' || link.hasAttribute('download')) return false;
  if (metaKey || ctrlKey || shiftKey || button !== 0 || link.origin !== window.location.origin) return false;
  return link.pathname !== window.location.pathname;
}
