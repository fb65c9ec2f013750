import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';

type FormAction = (before: Told, form: FormData) => Promise<Told>;

const RELEASE_FORM = 'release-assistant';

/** Who may record somebody's absences besides themselves; `actions` is null where that may only be read. */
export function AssistantsPanel({
  assistants,
  people,
  actions,
}: {
  assistants: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string; email: string }[];
  actions: { entrust: FormAction; release: FormAction } | null;
}) {
  const t = useTranslations('office');
  const common = useTranslations('common');
  const others = people.filter(({ id }) => !assistants.some((assistant) => assistant.id === id));

  return (
    <Panel title={t('assistants')} id="assistants">
      <p className="text-muted">{t('assistantsLead')}</p>
      {actions && <ActionForm id={RELEASE_FORM} action={actions.release} className="mt-3" />}
      {assistants.length === 0 && <p className="mt-3 font-medium">{t('noAssistants')}</p>}
      {assistants.length > 0 && (
        <ul className="mt-3 divide-y divide-line-soft border-y border-line-soft">
          {assistants.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span className="font-medium">{name}</span>
              {actions && (
                <Button
                  type="submit"
                  form={RELEASE_FORM}
                  name="assistant"
                  value={id}
                  variant="secondary"
                  size="small"
                  aria-label={t('releaseOf', { name })}
                >
                  {t('release')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {actions && (
        <ActionForm action={actions.entrust} className="mt-4">
          <div className="flex flex-wrap items-end gap-3">
            <Select
              name="assistant"
              label={t('assistant')}
              placeholder={common('choose')}
              options={others.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
              required
              fieldClassName="flex-1 basis-64"
            />
            <SubmitButton variant="secondary">{t('entrust')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Panel>
  );
}
