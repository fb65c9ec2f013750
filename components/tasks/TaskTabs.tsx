import Link from 'next/link';

/** Ways to look at the same tasks, each an address of its own. */
export function TaskTabs({
  label,
  pathname,
  tabs,
}: {
  label: string;
  pathname: string;
  tabs: readonly { query: Record<string, string>; text: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="no-print mb-5">
      <ul className="flex flex-wrap gap-2">
        {tabs.map(({ query, text, current }) => (
          <li key={text}>
            <Link
              href={{ pathname, query }}
              prefetch={false}
              aria-current={current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border border-line px-4 no-underline aria-[current]:border-brand aria-[current]:bg-brand-light aria-[current]:font-semibold"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
