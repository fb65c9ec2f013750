'use client';

import './globals.css';
import { Failure } from '@/components/shell/Failure';
import { useFailureTexts } from '@/components/shell/failure-texts';

/** Stands instead of everything when even the layout failed. */
export default function GlobalErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { lang, texts } = useFailureTexts();

  return (
    <html lang={lang}>
      <head>
        <title>{texts.title}</title>
      </head>
      <body>
        <main id="main" className="mx-auto w-full max-w-[90rem] px-4 py-16 sm:px-6 lg:px-8">
          <Failure digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
