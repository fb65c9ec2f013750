import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Description = { term: ReactNode; description: ReactNode };

/**
 * Terms and what they are. An entry whose description is null, false or empty is left out, so that callers need not
 * ask for each. `columns` is for wide places; a phone always has one.
 */
export function DescriptionList({
  items,
  columns = 1,
  look = 'beside',
}: {
  items: readonly Description[];
  columns?: 1 | 2 | 3;
  /** Whether the term stands beside its description or above it. */
  look?: 'beside' | 'above';
}) {
  const shown = items.filter(({ description }) => description || description === 0);

  return (
    <dl
      className={classNames(
        'grid gap-x-8',
        columns === 2 && 'lg:grid-cols-2',
        columns === 3 && 'sm:grid-cols-2 lg:grid-cols-3',
      )}
    >
      {shown.map(({ term, description }, index) => (
        <div
          key={index}
          className={classNames(
            'min-w-0 border-b border-line-soft py-2.5',
            look === 'beside' && 'sm:grid sm:grid-cols-[minmax(8rem,2fr)_5fr] sm:gap-4',
          )}
        >
          <dt className="text-sm text-muted sm:leading-6">{term}</dt>
          <dd className="min-w-0">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
