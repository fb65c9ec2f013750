'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { IconArrowDown, IconArrowUp, IconTrash } from '@/components/ui/icons';
import { type Option, Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import type { DelegationConflict } from '@/lib/domain/delegation/merge-delegations';
import type { MergedRow } from '@/lib/domain/delegation/merge-list';
import { DELEGATE_ROLES } from '@/lib/domain/delegation/roles';
import type { DelegateValues, ProposedRank } from '@/lib/domain/delegation/values';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { DelegateDetailFields } from './DelegateDetailFields';
import { RowNotes } from './RowNotes';

export type RowProps = {
  place: number;
  delegate: DelegateValues;
  /** What the row is called, also before anybody has written a name in it. */
  name: string;
  others: readonly Option[];
  proposal: ProposedRank | null;
  note: MergedRow | null;
  conflicts: readonly DelegationConflict[];
  rankOptions: readonly Option[];
  dayHasCome: boolean;
  locale: Locale;
  errorOf: (path: string) => string | undefined;
  onChange: (changed: Partial<DelegateValues>) => void;
  onMove: (to: number, button: 'up' | 'down') => void;
  onRemove: () => void;
  onUnite: (id: string) => void;
};

/** One delegate: what is asked of everybody in sight, the rest one press away. */
export function DelegateRow(props: RowProps) {
  const { place, delegate, name, others, rankOptions, dayHasCome, errorOf, onChange, onMove, onRemove } = props;
  const t = useTranslations('delegation');
  const at = (field: keyof DelegateValues) => `delegates.${place}.${field}`;
  const text = (field: 'name' | 'title' | 'organisation', label: string) => (
    <TextInput
      name={at(field)}
      label={label}
      autoComplete="off"
      value={delegate[field]}
      error={errorOf(at(field))}
      onChange={({ target }) => onChange({ [field]: target.value })}
    />
  );

  return (
    <li className="border-b border-line py-4">
      <div role="group" aria-label={name} className="flex gap-x-3">
        <p className="w-7 flex-none pt-9 text-right text-muted tabular-nums max-sm:hidden">{place + 1}.</p>
        <div className="min-w-0 flex-1 space-y-3">
          <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-5">
            {text('name', t('name'))}
            {text('title', t('personTitle'))}
            {text('organisation', t('organisation'))}
            <Select
              name={at('role')}
              label={t('role')}
              options={DELEGATE_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
              value={delegate.role}
              error={errorOf(at('role'))}
              onChange={({ target }) => {
                const role = DELEGATE_ROLES.find((known) => known === target.value) ?? 'MEMBER';
                onChange({ role, ...(role === 'COMPANION' ? {} : { companionOf: '' }) });
              }}
            />
            <Select
              name={at('rank')}
              label={t('rank')}
              placeholder={t('rankFromTitle')}
              options={rankOptions}
              value={delegate.rank}
              error={errorOf(at('rank'))}
              onChange={({ target }) => onChange({ rank: target.value })}
            />
            {delegate.role === 'COMPANION' && (
              <Select
                name={at('companionOf')}
                label={t('companionOf')}
                placeholder={t('nobody')}
                options={others}
                value={delegate.companionOf}
                error={errorOf(at('companionOf'))}
                onChange={({ target }) => onChange({ companionOf: target.value })}
              />
            )}
            {dayHasCome && (
              <Select
                name={at('present')}
                label={t('presence')}
                placeholder={t('notTold')}
                options={[
                  { value: 'YES', label: t('came') },
                  { value: 'NO', label: t('didNotCome') },
                ]}
                value={delegate.present}
                error={errorOf(at('present'))}
                onChange={({ target }) =>
                  onChange({ present: target.value === 'YES' || target.value === 'NO' ? target.value : '' })
                }
              />
            )}
          </div>
          <RowNotes {...props} />
          <DelegateDetailFields {...props} />
        </div>
        <div className="flex flex-none flex-col gap-1 pt-7">
          {(
            [
              ['up', t('up', { name }), <IconArrowUp key="up" size={18} />, () => onMove(place - 1, 'up')],
              ['down', t('down', { name }), <IconArrowDown key="down" size={18} />, () => onMove(place + 1, 'down')],
              ['remove', t('removeOf', { name }), <IconTrash key="remove" size={18} />, onRemove],
            ] as const
          ).map(([key, label, icon, onClick]) => (
            <Button
              key={key}
              id={`${delegate.id}-${key}`}
              variant="quiet"
              size="small"
              className="min-w-9 px-2!"
              aria-label={label}
              title={label}
              icon={icon}
              onClick={onClick}
            />
          ))}
        </div>
      </div>
    </li>
  );
}
