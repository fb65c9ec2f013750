import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass } from './button-class';
import { IconArrowLeft, IconArrowRight } from './icons';

type Href = ComponentProps<typeof Link>['href'];

type Props = {
  /** Null where there is no such page. */
  previous: Href | null;
  next: Href | null;
  texts: { label: string; previous: string; next: string };
  /** Between the links, such as "1–50 / 2 493". */
  summary?: ReactNode;
};

/** The way to the page before and the page after. */
export function Pagination({ previous, next, texts, summary }: Props) {
  if (previous === null && next === null) return null;
  const look = buttonClass({ variant: 'secondary' });

  return (
    <nav aria-label={texts.label} className="no-print mt-6 flex flex-wrap items-center justify-between gap-4">
      <span className="min-w-0">
        {previous !== null && (
          <Link href={previous} rel="prev" prefetch={false} className={look}>
            <IconArrowLeft />
            {texts.previous}
          </Link>
        )}
      </span>
      {summary && <span className="text-sm text-muted tabular-nums">{summary}</span>}
      <span className="min-w-0">
        {next !== null && (
          <Link href={next} rel="next" prefetch={false} className={look}>
            {texts.next}
            <IconArrowRight />
          </Link>
        )}
      </span>
    </nav>
  );
}
