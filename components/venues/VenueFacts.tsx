import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { Panel } from '@/components/ui/Panel';
import type { Venue } from '@/lib/domain/venues/venue';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { WeekHours } from './WeekHours';

type Shown = Omit<Venue, 'closures'> & { contact: string; notes: string };

/** What the register says of a venue. */
export function VenueFacts({ venue, locale }: { venue: Shown; locale: Locale }) {
  const t = useTranslations('venues');
  const r = useTranslations('registers');
  const { name, capacity, monthlyLimit, accessibility } = venue;
  const names = LOCALES.filter((other) => name[other]);

  return (
    <>
      <Panel title={t('facts')} id="facts">
        <DescriptionList
          items={[
            ...names.map((language) => ({ term: t(`nameIn.${language}`), description: name[language] })),
            { term: t('address'), description: venue.address },
            { term: t('capacity'), description: capacity !== null && t('capacityOf', { count: capacity }) },
            { term: t('monthlyLimit'), description: monthlyLimit !== null && t('limitOf', { count: monthlyLimit }) },
            {
              term: t('accessibility'),
              description:
                accessibility.map((feature) => t(`feature.${feature}`)).join(' · ') || t('accessibilityUnknown'),
            },
            {
              term: t('contact'),
              description: venue.contact && <span className="whitespace-pre-line">{venue.contact}</span>,
            },
            {
              term: r('notes'),
              description: venue.notes && <span className="whitespace-pre-line">{venue.notes}</span>,
            },
          ]}
        />
      </Panel>
      <Panel title={t('hours')} id="hours">
        <WeekHours hours={venue.openingHours} locale={locale} />
      </Panel>
    </>
  );
}
