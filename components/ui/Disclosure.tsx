'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A `<details>` that floats: it opens and closes without script, and with script also closes on Escape, on a press
 * elsewhere and when another page opens. For menus of links and small forms.
 */
export function Disclosure({
  summary,
  summaryClassName,
  className,
  children,
}: {
  /** What the button shows; give icons a text beside them. */
  summary: ReactNode;
  summaryClassName?: string;
  className?: string;
  children: ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  useEffect(() => {
    details.current?.removeAttribute('open');
  }, [pathname]);

  useEffect(() => {
    const closeElsewhere = ({ target }: Event) => {
      const box = details.current;
      if (box?.open && target instanceof Node && !box.contains(target)) box.open = false;
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      const box = details.current;
      if (key !== 'Escape' || !box?.open) return;
      box.open = false;
      box.querySelector('summary')?.focus();
    };

    document.addEventListener('click', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('click', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, []);

  return (
    <details ref={details} className={className}>
      <summary className={summaryClassName}>{summary}</summary>
      {children}
    </details>
  );
}
