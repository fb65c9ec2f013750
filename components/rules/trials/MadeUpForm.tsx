import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { countryName } from '@/lib/domain/places/country-names';
import { ISO_COUNTRY_CODES } from '@/lib/domain/places/iso-countries';
import { textOfFact } from '@/lib/domain/routing/fact-texts';
import { FACT_NAMES, FACT_VALUES } from '@/lib/domain/routing/facts';
import { capitalised } from '@/lib/domain/shared/capitalised';
import type { Locale } from '@/lib/domain/visit/vocabulary';

type Props = {
  ruleSetId: string;
  chosen: Readonly<Record<string, string>>;
  /** What is wrong with a field, by its name. */
  errors: Readonly<Record<string, string>>;
  locale: Locale;
};

/** A visit made up of facts, as a plain form: the address is the visit, and it works without script. */
export function MadeUpForm({ ruleSetId, chosen, errors, locale }: Props) {
  const [t, rules] = [useTranslations('ruleTrials'), useTranslations('rules')];

  return (
    <Panel className="mb-6" tone="ground">
      <form action={`/rules/${ruleSetId}/trials/made-up`}>
        <p className="mb-4 text-muted">{t('madeUpHint')}</p>
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {FACT_NAMES.map((fact) => (
            <Select
              key={fact}
              name={fact}
              label={rules(`fact.${fact}`)}
              placeholder={t('open')}
              defaultValue={chosen[fact] ?? ''}
              options={FACT_VALUES[fact].map((value) => ({
                value,
                label: capitalised(textOfFact(fact, value).is[locale]),
              }))}
            />
          ))}
          <Select
            name="country"
            label={t('country')}
            placeholder={t('open')}
            defaultValue={chosen['country'] ?? ''}
            error={errors['country']}
            options={ISO_COUNTRY_CODES.map((code) => ({
              value: code as string,
              label: countryName(code, locale),
            })).sort((a, b) => a.label.localeCompare(b.label, locale))}
          />
          <TextInput
            name="cost"
            label={t('cost')}
            inputMode="decimal"
            maxLength={20}
            defaultValue={chosen['cost'] ?? ''}
            error={errors['cost']}
          />
        </div>
        <Button type="submit" name="try" value="1" className="mt-5">
          {t('decide')}
        </Button>
      </form>
    </Panel>
  );
}
