import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { type ColumnMapping, IMPORT_FIELDS } from '@/lib/domain/import/columns';
import { type Rank, RANKS } from '@/lib/domain/visit/vocabulary';

type Props = {
  batch: { header: string[]; reading: { mapping: ColumnMapping; rankWhenUnread: Rank | null } };
  /** The cells of a row, to tell columns apart by what stands in them. */
  sample: Readonly<Record<string, string>>;
  action: (before: Told, form: FormData) => Promise<Told>;
};

/** Which column is which field, proposed by the names of the columns and changed by hand. */
export function MappingForm({ batch, sample, action }: Props) {
  const t = useTranslations('imports');
  const v = useTranslations('vocabulary');
  const columns = batch.header.map((name) => ({
    value: name,
    label: sample[name] ? `${name} (${sample[name].slice(0, 30)})` : name,
  }));

  return (
    <ActionForm action={action}>
      <p className="mb-4 text-muted">{t('mappingLead')}</p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {IMPORT_FIELDS.map((field) => (
          <Select
            key={field}
            name={field}
            label={t(`field.${field}`)}
            placeholder={t('notUsed')}
            defaultValue={batch.reading.mapping[field] ?? ''}
            options={columns}
          />
        ))}
        <Select
          name="rankWhenUnread"
          label={t('rankWhenUnread')}
          hint={t('rankWhenUnreadHint')}
          placeholder={t('noRank')}
          defaultValue={batch.reading.rankWhenUnread ?? ''}
          options={RANKS.map((rank) => ({ value: rank, label: v(`rank.${rank}`) }))}
        />
      </div>
      <SubmitButton variant="secondary" className="mt-4">
        {t('readAgain')}
      </SubmitButton>
    </ActionForm>
  );
}
