import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';

/** Opens somebody else's page, for whoever manages everybody's; without script as well. */
export function PersonChooser({
  people,
  chosen,
}: {
  people: readonly { id: string; name: string; email: string }[];
  /** Null on one's own page. */
  chosen: string | null;
}) {
  const t = useTranslations('office');

  return (
    <form action="/absences" className="mb-6 flex flex-wrap items-end gap-3">
      <Select
        // The browser keeps what was chosen when the page changes around it.
        key={chosen}
        name="person"
        label={t('whose')}
        placeholder={t('mine')}
        defaultValue={chosen ?? ''}
        options={people.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
        fieldClassName="w-full max-w-md"
      />
      <Button type="submit" variant="secondary">
        {t('show')}
      </Button>
    </form>
  );
}
