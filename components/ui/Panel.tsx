import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Props = {
  /** The heading; without it the panel is only a frame. */
  title?: ReactNode;
  /** The level of the heading in the page's outline. */
  level?: 2 | 3;
  /** At the right of the heading: a link or a small button. */
  actions?: ReactNode;
  /** Of the heading: makes the panel reachable by a link and names the region. */
  id?: string;
  tone?: 'plain' | 'ground' | 'brand';
  /** `none` when the content is a table or a list that reaches the frame. */
  padding?: 'normal' | 'none';
  className?: string;
  children: ReactNode;
};

const PANEL_TONES = {
  plain: 'border border-line bg-paper',
  ground: 'border border-ground bg-ground',
  brand: 'border border-brand-light border-l-4 border-l-brand bg-brand-light',
};

/** A framed part of a page. */
export function Panel({
  title,
  level = 2,
  actions,
  id,
  tone = 'plain',
  padding = 'normal',
  className,
  children,
}: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';

  return (
    <section
      aria-labelledby={title && id ? id : undefined}
      className={classNames(PANEL_TONES[tone], 'min-w-0', className)}
    >
      {(title || actions) && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pt-4 sm:px-6 sm:pt-5">
          {title && (
            <Heading id={id} className={level === 2 ? 'text-xl' : undefined}>
              {title}
            </Heading>
          )}
          {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
      )}
      <div className={padding === 'none' ? 'pt-3' : 'px-4 py-4 sm:px-6 sm:pt-4 sm:pb-6'}>{children}</div>
    </section>
  );
}
