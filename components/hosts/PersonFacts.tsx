import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Panel } from '@/components/ui/Panel';
import type { CityPersonContent } from '@/lib/domain/hosts/city-person';
import { LOCALES, type Locale, type Rank } from '@/lib/domain/visit/vocabulary';
import { formatLanguage } from '@/lib/i18n/formats';

type Shown = CityPersonContent & {
  account: { name: string; email: string; active: boolean } | null;
  place: { position: number; receives: readonly Rank[] } | null;
};

/** What the register says of a host, an interpreter or a guide. */
export function PersonFacts({ person, locale }: { person: Shown; locale: Locale }) {
  const t = useTranslations('hosts');
  const r = useTranslations('registers');
  const v = useTranslations('vocabulary');
  const { title, email, phone, duties, languages, rank, account, place, notes } = person;
  const titles = LOCALES.filter((language) => title[language]);

  return (
    <Panel title={t('facts')} id="facts">
      <DescriptionList
        items={[
          ...titles.map((language) => ({ term: t(`titleIn.${language}`), description: title[language] })),
          { term: t('duties'), description: duties.map((duty) => t(`duty.${duty}`)).join(' · ') },
          {
            term: t('languages'),
            description: languages.map((language) => formatLanguage(language, locale)).join(', '),
          },
          { term: t('rank'), description: rank && v(`rank.${rank}`) },
          {
            term: t('place'),
            description: place && (
              <>
                {t('placeOf', { position: place.position })}
                {place.receives.length > 0 &&
                  ` ${t('receives')}: ${place.receives.map((received) => v(`rank.${received}`)).join(' · ')}`}
              </>
            ),
          },
          { term: r('email'), description: email && <a href={`mailto:${email}`}>{email}</a> },
          { term: r('phone'), description: phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> },
          {
            term: t('account'),
            description: account && (account.active ? account.email : t('closedAccount', { name: account.email })),
          },
          { term: r('notes'), description: notes && <span className="whitespace-pre-line">{notes}</span> },
        ]}
      />
    </Panel>
  );
}
