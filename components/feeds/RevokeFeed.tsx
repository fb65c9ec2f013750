'use client';

import { type MouseEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

type Texts = { revoke: string; revokeOf: string; question: string; effect: string; keep: string; close: string };

/** Asks before it revokes: the address cannot be had back. `form` is the form that does it, which outlives the row. */
export function RevokeFeed({ id, form, texts }: { id: string; form: string; texts: Texts }) {
  const [asking, setAsking] = useState(false);

  function revoke(event: MouseEvent<HTMLButtonElement>) {
    // Sent before the question closes: a button that is gone sends nothing.
    event.preventDefault();
    event.currentTarget.form?.requestSubmit(event.currentTarget);
    setAsking(false);
  }

  return (
    <>
      <Button variant="danger" size="small" aria-label={texts.revokeOf} onClick={() => setAsking(true)}>
        {texts.revoke}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={texts.question}
        closeLabel={texts.close}
        actions={
          <>
            <Button type="submit" form={form} name="id" value={id} variant="danger" onClick={revoke}>
              {texts.revoke}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {texts.keep}
            </Button>
          </>
        }
      >
        <p>{texts.effect}</p>
      </Dialog>
    </>
  );
}
