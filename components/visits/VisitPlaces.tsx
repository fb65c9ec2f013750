import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';

/** The pages that belong to a visit, in the order in which it is planned. */
const PLACES = ['delegation', 'hosts', 'programme', 'programme/published', 'tasks', 'run-sheet'] as const;
export type VisitPlace = (typeof PLACES)[number];

/** The ways from a visit to its other pages; the unpublished changes of its programme are told beside the way to them. */
export function VisitPlaces({
  visitId,
  places,
  unpublished,
}: {
  visitId: string;
  places: readonly VisitPlace[];
  unpublished: boolean;
}) {
  const t = useTranslations('visitPage');
  const p = useTranslations('published');
  return (
    <nav aria-label={t('pagesOf')} className="mb-6 border-b border-line">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {PLACES.filter((place) => places.includes(place)).map((place) => (
          <li key={place} className="flex items-center gap-2">
            <Link
              href={{ pathname: `/visits/${visitId}/${place}` }}
              prefetch={false}
              className="inline-flex min-h-11 items-center underline decoration-1 underline-offset-4 hover:decoration-2"
            >
              {t(`pageOf.${place}`)}
            </Link>
            {place === 'programme/published' && unpublished && <Tag tone="alert">{p('unpublished')}</Tag>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
