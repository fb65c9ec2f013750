import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { type Department, type Locale, type LocalizedText, TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { formatMoment } from '@/lib/i18n/formats';

type News = {
  seq: string;
  at: Date;
  actorName: string;
  action: string;
  comment: string;
  leadDepartment: Department | null;
  rejection: LocalizedText | null;
  visit: { id: string; title: string };
};

/** After these it is worth saying with which department the visit is now. */
const MOVING = ['visit.reroute', 'visit.route_again'];
const OTHERS = ['edit', 'set_level', 'route_again', 'hold', 'grant_exception', 'refuse_exception'] as const;

/** What others have done to the reader's visits: re-routed and why, returned, approved … */
export function NewsPanel({ news, locale }: { news: readonly News[]; locale: Locale }) {
  const t = useTranslations('start');
  const v = useTranslations('vocabulary');
  const trail = useTranslations('trail.done');
  const done = (action: string) => {
    const transition = TRANSITION_ACTIONS.find((known) => action === `visit.${known}`);
    if (transition) return v(`actionDone.${transition}`);
    return trail(OTHERS.find((known) => action === `visit.${known}`) ?? 'other');
  };

  return (
    <Panel title={t('news')} id="news">
      <ul className="divide-y divide-line-soft">
        {news.map((item) => (
          <li key={item.seq} className="py-3 first:pt-0 last:pb-0">
            <Link href={`/visits/${item.visit.id}`} prefetch={false} className="font-medium">
              {item.visit.title}
            </Link>
            <p className="text-sm">
              {item.actorName} · {done(item.action)}
              {item.rejection && `: ${item.rejection[locale]}`}
              {MOVING.includes(item.action) && item.leadDepartment && `: ${v(`department.${item.leadDepartment}`)}`}
            </p>
            {item.comment && <p className="border-l-4 border-line pl-3 text-sm">{item.comment}</p>}
            <p className="text-sm text-muted">{formatMoment(item.at, locale)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
