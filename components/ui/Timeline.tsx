import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type TimelineEntry = {
  key: string;
  title: ReactNode;
  /** When and by whom. */
  meta?: ReactNode;
  /** A comment or details. */
  children?: ReactNode;
  /** `done` a full dot, `now` a larger ring, `ahead` an empty one, `stopped` a cross-coloured square. */
  mark?: 'done' | 'now' | 'ahead' | 'stopped';
};

const MARKS = {
  done: 'rounded-[50%] border-brand bg-brand forced-color-adjust-none forced-colors:border-[CanvasText] forced-colors:bg-[CanvasText]',
  now: 'rounded-[50%] border-brand bg-paper outline-4 outline-brand-soft',
  ahead: 'rounded-[50%] border-line-strong bg-paper',
  stopped:
    'rotate-45 border-danger bg-danger forced-color-adjust-none forced-colors:border-[CanvasText] forced-colors:bg-[CanvasText]',
} as const;

/** What happened, or what is to happen, one after the other. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol aria-label={label}>
      {entries.map(({ key, title, meta, children, mark = 'done' }) => (
        <li key={key} className="group relative pb-5 pl-8 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-3 bottom-[-0.25rem] left-[7px] w-0.5 bg-line group-last:hidden"
          />
          <span aria-hidden="true" className={classNames('absolute top-1 left-0 size-4 border-2', MARKS[mark])} />
          <p className={mark === 'ahead' ? 'text-muted' : 'font-medium'}>{title}</p>
          {meta && <p className="text-sm text-muted">{meta}</p>}
          {children && <div className="mt-1.5">{children}</div>}
        </li>
      ))}
    </ol>
  );
}
