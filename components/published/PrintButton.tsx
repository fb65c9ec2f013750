'use client';

import { Button } from '@/components/ui/Button';

/** What the browser prints anyway, for those who look for a button. */
export function PrintButton({ text }: { text: string }) {
  return (
    <Button variant="secondary" className="no-print mt-4" onClick={() => window.print()}>
      {text}
    </Button>
  );
}
