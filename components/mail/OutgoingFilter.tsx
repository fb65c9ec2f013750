import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { MAIL_STATES, type MailState } from '@/lib/domain/notices/mail-state';

/** The state to look for, as a plain form: the address is the filter. */
export function OutgoingFilter({ state }: { state: MailState | null }) {
  const t = useTranslations('outgoing');
  const common = useTranslations('common');

  return (
    <search>
      <form action="/outgoing" className="mb-6 flex flex-wrap items-end gap-4">
        <Select
          name="state"
          label={t('stateFilter')}
          placeholder={common('all')}
          defaultValue={state ?? ''}
          options={MAIL_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
        <Button type="submit" variant="secondary">
          {common('show')}
        </Button>
      </form>
    </search>
  );
}
