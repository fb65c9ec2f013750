import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Tone = 'neutral' | 'brand' | 'sea' | 'info' | 'success' | 'alert' | 'error';

const TONES: Record<Tone, string> = {
  neutral: 'bg-line-soft text-ink',
  brand: 'bg-brand-light text-brand-dark',
  sea: 'bg-sea-soft text-ink',
  info: 'bg-note-light text-note-dark',
  success: 'bg-good-light text-good-dark',
  alert: 'bg-warn-light text-ink',
  error: 'bg-danger-light text-danger-dark',
};

/** A short word about a thing. The colour only supports the word. */
export function Tag({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1.5 px-2 py-0.5 align-middle text-sm font-medium sm:whitespace-nowrap',
        // Forced colours drop the background: a frame keeps the tag a tag.
        'border border-transparent print:border-line-strong',
        TONES[tone],
      )}
    >
      {icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
