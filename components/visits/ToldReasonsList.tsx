import { useLocale, useTranslations } from 'next-intl';
import { CONSULTATION_OF } from '@/lib/domain/approval/protocol-check';
import { readToldReasons } from '@/lib/domain/approval/told-reasons';
import { textIn } from '@/lib/domain/programme/programme';
import type { Direction } from '@/lib/domain/visit/vocabulary';
import { formatDay, formatList } from '@/lib/i18n/formats';
import { formFieldName } from '@/lib/i18n/form-field-name';

/** What an entry of the trail tells of a decision and of what it rests on: reasons, marked fields, conflicts, consultations. */
export function ToldReasonsList({ payload, direction }: { payload: Record<string, unknown>; direction: Direction }) {
  const t = useTranslations('deciding');
  const c = useTranslations('consultations');
  const v = useTranslations('vocabulary');
  const p = useTranslations('programme');
  const form = useTranslations('visitForm');
  const locale = useLocale();
  const told = readToldReasons(payload);

  const lines = [
    told.rejection && t('told.rejection', { reason: told.rejection.name[locale] }),
    told.fields?.length &&
      t('told.fields', {
        fields: formatList(
          told.fields.map((field) => formFieldName(field, direction, form, v)),
          locale,
        ),
      }),
    told.disqualified?.name,
    told.consultation && `${told.consultation.mission} · ${c(`outcome.${told.consultation.outcome}`)}`,
    told.corrected?.length &&
      t('told.corrected', {
        fields: formatList(
          told.corrected.map((field) => consultationField(field, c)),
          locale,
        ),
      }),
    ...(told.lacking ?? []).map(({ demand, because }) =>
      c(`lackingBecause.${because}`, { what: c(`consulted.${CONSULTATION_OF[demand]}`) }),
    ),
  ].filter((line) => typeof line === 'string');
  const conflicts = [
    ...(told.conflicts ?? []).map(({ kind, day }) => `${v(`conflict.${kind}`)}, ${formatDay(day, locale)}`),
    ...(told.itemConflicts ?? []).map(({ kind, title }) =>
      p('told.ofItem', { item: textIn(title, locale), kind: p(`kind.${kind}`) }),
    ),
  ];

  return (
    <>
      {lines.map((line) => (
        <p key={line} className="text-sm">
          {line}
        </p>
      ))}
      {told.exceptionReason && <Because title={t('exceptionReason')} text={told.exceptionReason} />}
      {told.conflictReason && (
        <Because title={t('told.conflicts', { conflicts: conflicts.join('; ') || '–' })} text={told.conflictReason} />
      )}
    </>
  );
}

function Because({ title, text }: { title: string; text: string }) {
  return (
    <div className="mt-1">
      <p className="text-sm">{title}</p>
      <p className="border-l-4 border-line pl-3 whitespace-pre-line">{text}</p>
    </div>
  );
}

function consultationField(field: string, c: ReturnType<typeof useTranslations<'consultations'>>): string {
  const key = `field.${field}` as Parameters<typeof c>[0];
  return c.has(key) ? String(c.raw(key)) : field;
}
