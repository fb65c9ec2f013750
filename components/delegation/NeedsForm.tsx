import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { type DelegateNeeds, NEEDS_FIELDS } from '@/lib/domain/delegation/needs';

/** What each delegate needs; works without script. */
export function NeedsForm({
  needs,
  action,
}: {
  needs: readonly DelegateNeeds[];
  action: (before: Told, form: FormData) => Promise<Told>;
}) {
  const t = useTranslations('delegation');
  const opened = needs.map(({ person, version, diet, accessibility, arrival }) => ({
    ...{ person, version, diet, accessibility, arrival },
  }));

  return (
    <ActionForm action={action} className="space-y-8">
      <input type="hidden" name="opened" value={JSON.stringify(opened)} />
      {needs.map((delegate, place) => (
        <fieldset key={`${delegate.person} ${delegate.version}`} className="border-l-4 border-line pl-4">
          <legend className="mb-2 text-lg font-semibold">
            {delegate.name || delegate.title || t('somebody', { number: String(place + 1) })}
          </legend>
          <div className="grid gap-4 lg:grid-cols-3">
            {NEEDS_FIELDS.map((field) => (
              <TextArea
                key={field}
                name={`${field}.${delegate.person}`}
                label={t(`needs.${field}`)}
                rows={2}
                maxLength={500}
                autoComplete="off"
                defaultValue={delegate[field]}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <SubmitButton pendingText={t('needs.saving')}>{t('needs.save')}</SubmitButton>
    </ActionForm>
  );
}
