'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { ButtonLink } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { type RankGroup, type RankTable, WITHINS } from '@/lib/domain/precedence/rank-table';
import { tellTableChanges, WITHIN_TEXTS } from '@/lib/domain/precedence/tell-rank-table';
import { writeDay } from '@/lib/domain/shared/as-typed';
import type { Locale, Rank } from '@/lib/domain/visit/vocabulary';
import { RankRows } from './RankRows';

type Props = {
  base: { version: number; table: RankTable };
  /** The first day that the next version can hold from, yyyy-mm-dd. */
  from: string;
  rankNames: readonly { rank: Rank; name: string }[];
  locale: Locale;
  action: FieldAction;
};

/** The order of precedence while it is changed: the rows, what holds for everybody, what is different by now, from when and why. */
export function RankTableEditor({ base, from, rankNames, locale, action }: Props) {
  const t = useTranslations('precedence');
  const [table, setTable] = useState(base.table);
  const changes = tellTableChanges(base.table, table);
  const setGroups = (groups: RankGroup[]) => setTable({ ...table, groups });
  const withinOptions = WITHINS.map((value) => ({ value, label: WITHIN_TEXTS[value][locale] }));

  return (
    <AnsweredForm action={action} className="grid gap-6">
      {(wrong) => (
        <>
          <input type="hidden" name="base" value={base.version} />
          <input type="hidden" name="table" value={JSON.stringify(table)} />
          {wrong['table'] && <Notification tone="error">{wrong['table']}</Notification>}
          {wrong['table.groups'] && <Notification tone="error">{wrong['table.groups']}</Notification>}
          <Panel title={t('groups')} id="groups">
            <RankRows
              groups={table.groups}
              nameOf={(rank) => rankNames.find((one) => one.rank === rank)?.name ?? rank}
              wrong={wrong}
              locale={locale}
              onChange={setGroups}
            />
          </Panel>
          <Panel title={t('generalRules')} id="general">
            <div className="grid gap-3">
              {(['headFirst', 'companionsByOwnRank'] as const).map((rule) => (
                <label key={rule} className="flex items-start gap-3">
                  <input
                    type="checkbox"
                    className="mt-1 size-5 flex-none accent-brand"
                    checked={table[rule]}
                    onChange={(event) => setTable({ ...table, [rule]: event.target.checked })}
                  />
                  {t(rule)}
                </label>
              ))}
              <Select
                name="withoutRank"
                label={t('withoutRank')}
                options={withinOptions}
                value={table.withoutRank}
                onChange={({ target }) => {
                  const withoutRank = WITHINS.find((value) => value === target.value);
                  if (withoutRank) setTable({ ...table, withoutRank });
                }}
                fieldClassName="sm:max-w-md"
              />
            </div>
          </Panel>
          <Panel title={t('yourChanges', { version: base.version })} id="changes" tone="brand">
            {changes.length === 0 ? (
              <p>{t('noChanges')}</p>
            ) : (
              <ul className="list-disc space-y-1 pl-6">
                {changes.map((change) => (
                  <li key={change.en}>{change[locale]}</li>
                ))}
              </ul>
            )}
            <div className="mt-5 grid max-w-xl gap-4">
              <DayInput
                id="valid-from"
                name="validFrom"
                label={t('validFrom')}
                error={wrong['validFrom']}
                defaultValue={writeDay(from)}
                required
              />
              <TextArea name="reason" label={t('reason')} error={wrong['reason']} required rows={3} />
              <div className="flex flex-wrap gap-3">
                <SubmitButton>{t('save')}</SubmitButton>
                <ButtonLink href="/precedence" variant="secondary">
                  {t('cancel')}
                </ButtonLink>
              </div>
            </div>
          </Panel>
        </>
      )}
    </AnsweredForm>
  );
}
