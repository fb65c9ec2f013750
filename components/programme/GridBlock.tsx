import { useLocale, useTranslations } from 'next-intl';
import { IconCheckCircle, IconWarning } from '@/components/ui/icons';
import { type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import { formatList, formatTime, formatZone } from '@/lib/i18n/formats';
import { TYPE_SIGNS } from './item-look';
import { useWhere, useWho } from './item-words';
import type { PlannerLists, ShownConflict } from './planner-actions';

type Props = {
  item: ProgrammeItem;
  timeZone: string;
  conflicts: readonly ShownConflict[];
} & Pick<PlannerLists, 'people' | 'venues'>;

/** What an item's block says: as much as there is room for, the most important first. */
export function GridBlock({ item, timeZone, conflicts, people, venues }: Props) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const where = useWhere({ venues, vehicles: [] })(item);
  const who = useWho({ people })(item);
  const clock = (zone: string) => `${formatTime(item.startsAt, locale, zone)}–${formatTime(item.endsAt, locale, zone)}`;
  const open = conflicts.filter(({ override }) => !override).length;

  return (
    <span className="programme-block">
      <span className="programme-block-time">
        <span aria-hidden="true">{TYPE_SIGNS[item.type]} </span>
        {clock(timeZone)}
        <span className="sr-only"> {t(`type.${item.type}`)}</span>
        {item.status !== 'TENTATIVE' && ` · ${t(`status.${item.status}`)}`}
      </span>
      <span className={item.status === 'CANCELLED' ? 'font-semibold line-through' : 'font-semibold'}>
        {textIn(item.title, locale) || t('unnamed')}
      </span>
      {conflicts.length > 0 && (
        <span className="programme-block-clash">
          {open > 0 ? <IconWarning size={16} /> : <IconCheckCircle size={16} />}
          {open > 0 ? t('conflictCount', { count: open }) : t('overriddenCount', { count: conflicts.length })}
        </span>
      )}
      {where && <span>{where}</span>}
      {who.length > 0 && <span>{formatList(who, locale)}</span>}
      {item.timeZone !== timeZone && (
        <span>
          {clock(item.timeZone)} {formatZone(item.timeZone, item.startsAt, locale)}
        </span>
      )}
      {item.track > 0 && <span>{t('track', { number: String(item.track) })}</span>}
    </span>
  );
}
