import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';

/** Takes an entry of a register out of use, or puts it back. */
export function RetirePanel({
  retired,
  action,
}: {
  retired: boolean;
  action: (before: Told, form: FormData) => Promise<Told>;
}) {
  const t = useTranslations('registers');

  return (
    <Panel tone="ground">
      <ActionForm action={action}>
        {!retired && <p className="mb-3 text-sm">{t('retireHint')}</p>}
        <SubmitButton variant="secondary">{retired ? t('restore') : t('retire')}</SubmitButton>
      </ActionForm>
    </Panel>
  );
}
