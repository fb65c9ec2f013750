import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { StatusForm } from '@/components/areas/StatusForm';
import { TargetPanel } from '@/components/areas/TargetPanel';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { mayInGeneral } from '@/lib/domain/access/can';
import { countryName } from '@/lib/domain/places/country-names';
import { ISO_COUNTRY_CODES } from '@/lib/domain/places/iso-countries';
import { AREA_STATUSES } from '@/lib/domain/visit/vocabulary';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { readAreas } from '@/lib/usecases/areas/read-areas';
import { setStatusAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('areas'))('title') };
}

/** Target areas and partners with their statuses; whoever keeps the register sets one. */
export default async function AreasPage() {
  const actor = await requireActor('/areas');
  const targets = grantedOrPage(await readAreas(actor, {}), '/areas');
  const [t, v, locale] = [await getTranslations('areas'), await getTranslations('vocabulary'), await getLocale()];

  const listed = targets.map((shown) => {
    const { target, name } = shown;
    const value = 'area' in target ? `area:${target.area}` : `partner:${target.partner}`;
    return { ...shown, value, label: name[locale] };
  });
  const options = (of: typeof listed) => of.map(({ value, label }) => ({ value, label }));
  const areas = listed.filter(({ target }) => 'area' in target);
  const partners = listed.filter(({ target }) => 'partner' in target);
  const countries = ISO_COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, locale) })).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        {mayInGeneral(actor, 'area.manage') && (
          <Panel title={t('set')} id="set-status">
            <ClientMessages areas={['areas', 'common']}>
              <StatusForm
                targets={[
                  { label: t('list'), options: options(areas) },
                  ...(partners.length > 0 ? [{ label: t('partners'), options: options(partners) }] : []),
                ]}
                statuses={AREA_STATUSES.map((value) => ({ value, label: v(`areaStatus.${value}`) }))}
                countries={countries}
                action={setStatusAction}
              />
            </ClientMessages>
          </Panel>
        )}
        <section aria-labelledby="areas">
          <h2 id="areas" className="mb-3 text-xl">
            {t('list')}
          </h2>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {areas.map((area) => (
              <TargetPanel key={area.value} target={area} locale={locale} />
            ))}
          </div>
        </section>
        <section aria-labelledby="partners">
          <h2 id="partners" className="mb-3 text-xl">
            {t('partners')}
          </h2>
          {partners.length === 0 && <p className="text-muted">{t('noPartners')}</p>}
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {partners.map((partner) => (
              <TargetPanel key={partner.value} target={partner} locale={locale} />
            ))}
          </div>
        </section>
      </div>
    </>
  );
}
