'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import { DELEGATE_ROLES, type DelegateRole } from '@/lib/domain/delegation/roles';
import type { RowProps } from './DelegateRow';

/** What a person should look at in a row: a rank only proposed, what a list brought and left doubtful, what another wrote. */
export function RowNotes({
  delegate,
  name,
  others,
  proposal,
  note,
  conflicts,
  rankOptions,
  locale,
  onChange,
  onUnite,
}: Pick<
  RowProps,
  'delegate' | 'name' | 'others' | 'proposal' | 'note' | 'conflicts' | 'rankOptions' | 'locale' | 'onChange' | 'onUnite'
>) {
  const t = useTranslations('delegation');
  const rankName = (rank: string) => rankOptions.find(({ value }) => value === rank)?.label ?? rank;
  const fieldName = (field: string) => t(isField(field) ? FIELD_NAMES[field] : 'title');
  const said = (field: string, text: string) =>
    field === 'role' && isRole(text) ? t(`roles.${text}`) : field === 'rank' ? rankName(text) : text;
  const proposed = delegate.rank === '' ? (note?.row?.rank ?? proposal?.rank ?? null) : null;
  const perhaps = note?.perhaps ? others.find(({ value }) => value === note.perhaps) : undefined;
  const changed = Object.entries(note?.changed ?? {}).filter(([, was]) => was !== '');

  return (
    <div className="space-y-1 text-sm">
      {note && note.from !== 'BEFORE' && (
        <p>
          <Tag tone={note.from === 'LIST' ? 'brand' : undefined}>
            {note.from === 'LIST'
              ? t('note.fromList')
              : t(Object.keys(note.changed).length > 0 ? 'note.both' : 'note.bothSame')}
          </Tag>
        </p>
      )}
      {changed.map(([field, was]) => (
        <p key={field} className="text-muted">
          {t('note.was', { field: fieldName(field), text: said(field, was) })}
        </p>
      ))}
      {perhaps && note?.perhaps && (
        <p className="flex flex-wrap items-center gap-x-3">
          <Doubt>{t('note.perhaps', { name: perhaps.label })}</Doubt>
          <Button
            variant="secondary"
            size="small"
            aria-label={t('note.uniteOf', { name, other: perhaps.label })}
            onClick={() => onUnite(perhaps.value)}
          >
            {t('note.unite')}
          </Button>
        </p>
      )}
      {proposed && (
        <p>
          <strong>{t('rankProposed', { rank: rankName(proposed) })}</strong>{' '}
          <button
            type="button"
            className="min-h-6 cursor-pointer text-brand underline"
            aria-label={t('confirmRankOf', { rank: rankName(proposed), name })}
            onClick={() => onChange({ rank: proposed })}
          >
            {t('confirmRank')}
          </button>
        </p>
      )}
      {note?.row?.doubts.map(({ code, value, told }) => (
        <p key={code}>
          <Doubt>{t(`doubt.${code}`, { value, told: told?.[locale] ?? value })}</Doubt>
        </p>
      ))}
      {conflicts.map(({ field, theirs }) => (
        <p key={field}>
          <Doubt>
            {theirs === ''
              ? t('theirsEmpty', { field: fieldName(field) })
              : t('theirs', { field: fieldName(field), text: said(field, theirs) })}
          </Doubt>
        </p>
      ))}
    </div>
  );
}

function Doubt({ children }: { children: string }) {
  return <span className="inline-block border-l-4 border-warn bg-warn-light px-2 py-0.5">{children}</span>;
}

const FIELD_NAMES = {
  name: 'name', familyName: 'familyName', formOfAddress: 'formOfAddress', title: 'personTitle', rank: 'rank', organisation: 'organisation', role: 'role',
  companionOf: 'companionOf', languages: 'languages', inOfficeSince: 'inOfficeSince', former: 'former', pronunciation: 'pronunciation', email: 'email', present: 'presence',
} as const; // prettier-ignore
const isField = (field: string): field is keyof typeof FIELD_NAMES => field in FIELD_NAMES;
const isRole = (text: string): text is DelegateRole => DELEGATE_ROLES.some((role) => role === text);
