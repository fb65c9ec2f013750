'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { FORMER_PLACES, type FormerPlace, type RankGroup, WITHINS } from '@/lib/domain/precedence/rank-table';
import { tellFormer, WITHIN_TEXTS } from '@/lib/domain/precedence/tell-rank-table';
import type { Locale, Rank } from '@/lib/domain/visit/vocabulary';

type Props = {
  group: RankGroup;
  place: number;
  /** The ranks further down: after one of them former holders can be put. */
  lower: readonly Rank[];
  wrong: Record<string, string>;
  locale: Locale;
  onChange: (group: RankGroup) => void;
};

/** What is decided of one rank: by what its holders go among themselves, where former ones stand, and why. */
export function GroupFields({ group, place, lower, wrong, locale, onChange }: Props) {
  const t = useTranslations('precedence');
  const path = `table.groups.${place}`;
  // A place that the order no longer allows stays to be seen, and is refused when it is saved.
  const chosen = typeof group.former === 'object' ? [group.former.after] : [];
  const after = [...new Set([...lower, ...chosen])].map((rank): FormerPlace => ({ after: rank }));
  const places = [...FORMER_PLACES, ...after].map((former) => ({ former, value: valueOf(former) }));

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        name={`within-${group.rank}`}
        label={t('within')}
        options={WITHINS.map((value) => ({ value, label: WITHIN_TEXTS[value][locale] }))}
        value={group.within}
        onChange={({ target }) => {
          const within = WITHINS.find((value) => value === target.value);
          if (within) onChange({ ...group, within });
        }}
      />
      <Select
        name={`former-${group.rank}`}
        label={t('former')}
        error={wrong[`${path}.former`]}
        options={places.map(({ former, value }) => ({ value, label: tellFormer(former)[locale] }))}
        value={valueOf(group.former)}
        onChange={({ target }) => {
          const found = places.find(({ value }) => value === target.value);
          if (found) onChange({ ...group, former: found.former });
        }}
      />
      <TextInput
        name={`note-${group.rank}`}
        label={t('note')}
        error={wrong[`${path}.note.${locale}`] ?? wrong[`${path}.note.fi`]}
        value={group.note[locale]}
        onChange={({ target: { value } }) => onChange({ ...group, note: { fi: value, sv: value, en: value } })}
        fieldClassName="sm:col-span-2"
        maxLength={500}
      />
    </div>
  );
}

const valueOf = (former: FormerPlace): string => (typeof former === 'object' ? `AFTER:${former.after}` : former);
