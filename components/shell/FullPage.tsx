import type { ReactNode } from 'react';
import { WordMark } from './WordMark';

/** A page that stands alone, without navigation: sign-in, not found, something went wrong. */
export function FullPage({ city, product, children }: { city: string; product: string; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line">
        <div className="mx-auto flex min-h-16 max-w-[90rem] items-center gap-3 px-4 sm:px-6 lg:px-8">
          <WordMark city={city} />
          <span className="text-xl font-semibold tracking-[-0.01em]">{product}</span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[90rem] flex-1 px-4 py-10 sm:px-6 sm:py-16 lg:px-8">
        {children}
      </main>
    </div>
  );
}
