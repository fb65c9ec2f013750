'use client';

import { useLocale, useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { IconErrorCircle } from '@/components/ui/icons';
import { StatusTag } from '@/components/ui/StatusTag';
import { Tag } from '@/components/ui/Tag';
import type { Span } from '@/lib/domain/calendar/shown-span';
import { type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import { formatList, formatSpan, formatTime } from '@/lib/i18n/formats';
import { ConflictNote } from './ConflictNote';
import { ItemActions } from './ItemActions';
import { itemClass, TYPE_SIGNS } from './item-look';
import { STATUS_SHAPES, useWhere, useWho } from './item-words';
import type { PlanAnswer, PlannerLists, ShownConflict } from './planner-actions';
import type { Told } from './use-planning';

type Props = {
  item: ProgrammeItem;
  /** The visit's zone, in which the list's days are. */
  timeZone: string;
  conflicts: readonly ShownConflict[];
  otherDays: readonly string[];
  plans: boolean;
  lists: PlannerLists;
  told: Told | null;
  onMove: (spanOf: (item: ProgrammeItem) => Span | null) => Promise<boolean>;
  onMoveToDay: (day: string) => Promise<void>;
  open: (id: string) => void;
  liveWith: (conflict: { itemId: string; key: string }, reason: string) => Promise<PlanAnswer | null>;
};

export const rowId = (itemId: string) => `item-${itemId}`;

/** One item of the list, with what can be done to it. */
export function ItemRow({
  item,
  timeZone,
  conflicts,
  otherDays,
  plans,
  lists,
  told,
  onMove,
  onMoveToDay,
  open,
  liveWith,
}: Props) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const title = textIn(item.title, locale) || t('unnamed');
  const [where, who] = [useWhere(lists)(item), useWho(lists)(item)];
  const guests = textIn(item.notesForGuests, locale);
  const refused = told?.tone === 'error' && told.itemId === item.id ? told.message : null;

  return (
    <li className={classNames(itemClass(item.type, item.status), 'p-3 sm:p-4')}>
      <p className="flex flex-wrap items-baseline gap-x-3 font-semibold tabular-nums">
        {formatTime(item.startsAt, locale, timeZone)}–{formatTime(item.endsAt, locale, timeZone)}
        {item.timeZone !== timeZone && <span className="text-sm font-normal">{formatSpan(item, locale)}</span>}
      </p>
      <h3 id={rowId(item.id)} tabIndex={-1} className={item.status === 'CANCELLED' ? 'line-through' : undefined}>
        {title}
      </h3>
      <p className="mt-1 flex flex-wrap gap-2">
        <Tag icon={<span aria-hidden="true">{TYPE_SIGNS[item.type]}</span>}>{t(`type.${item.type}`)}</Tag>
        <StatusTag {...STATUS_SHAPES[item.status]}>{t(`status.${item.status}`)}</StatusTag>
        {item.track > 0 && <Tag tone="sea">{t('track', { number: String(item.track) })}</Tag>}
        {item.headcount !== null && <Tag tone="sea">{t('headcountOf', { count: item.headcount })}</Tag>}
      </p>
      <div className="mt-1.5 space-y-0.5 text-sm">
        {where && <p>{where}</p>}
        {who.length > 0 && <p>{formatList(who, locale)}</p>}
        {item.catering !== 'NONE' && (
          <p>
            {t(`catering.${item.catering}`)}
            {item.cateringReason && `: ${item.cateringReason}`}
          </p>
        )}
        {guests && (
          <p>
            <strong className="font-medium">{t('field.notesForGuests')}:</strong> {guests}
          </p>
        )}
        {item.notesForHosts && (
          <p className="whitespace-pre-line">
            <strong className="font-medium">{t('field.notesForHosts')}:</strong> {item.notesForHosts}
          </p>
        )}
      </div>
      {!item.holds && item.status !== 'CANCELLED' && (item.venueId !== null || item.vehicleId !== null) && (
        <p className="mt-2 flex gap-2 text-sm font-medium text-danger">
          <IconErrorCircle size={18} /> {t('lost')}
        </p>
      )}
      {conflicts.length > 0 && (
        <ul className="mt-2 space-y-2">
          {conflicts.map((conflict) => (
            <ConflictNote key={conflict.key} {...{ conflict, plans, liveWith }} />
          ))}
        </ul>
      )}
      {refused && (
        <p className="mt-2 flex gap-2 text-sm font-medium text-danger">
          <IconErrorCircle size={18} /> {refused}
        </p>
      )}
      {plans && <ItemActions {...{ item, title, otherDays, onMove, onMoveToDay, open }} />}
    </li>
  );
}
