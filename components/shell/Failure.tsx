'use client';

import { buttonClass } from '@/components/ui/button-class';
import { useFailureTexts } from './failure-texts';

/** Something went wrong: calmly said, with a code for whoever is told about it, and two ways on. */
export function Failure({ digest, retry }: { digest?: string; retry: () => void }) {
  const { texts } = useFailureTexts();

  return (
    <div role="alert">
      <h1>{texts.title}</h1>
      <p className="mt-4 max-w-prose text-lg">{texts.body}</p>
      {digest && <p className="mt-2 text-sm text-muted">{texts.code.replace('{digest}', digest)}</p>}
      <div className="mt-8 flex flex-wrap gap-3">
        <button type="button" onClick={retry} className={buttonClass()}>
          {texts.retry}
        </button>
        {/* A whole new page rather than a change within this one: what failed may be its script. */}
        <form action="/">
          <button type="submit" className={buttonClass({ variant: 'secondary' })}>
            {texts.home}
          </button>
        </form>
      </div>
    </div>
  );
}
