import { getLocale } from 'next-intl/server';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { VisitForm, type VisitFormProps } from '@/components/visits/form/VisitForm';
import type { Actor } from '@/lib/domain/access/roles';
import { countryName } from '@/lib/domain/places/country-names';
import { ISO_COUNTRY_CODES } from '@/lib/domain/places/iso-countries';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { formLists } from '@/lib/usecases/visits/form-lists';
import {
  adviseAction,
  deleteDraftAction,
  readFormAction,
  saveDraftAction,
  saveFormAction,
  sendFormAction,
} from './form-actions';

type Props = Pick<VisitFormProps, 'id' | 'version' | 'mode' | 'initial' | 'returned'> & { actor: Actor };

/** The form with its lists and actions, for a new visit and an old one alike. */
export async function VisitFormPage({ actor, ...form }: Props) {
  const locale = await getLocale();
  const bodies = grantedOrPage(await formLists(actor, {}), '/visits/new');
  // Told with the page, so that nothing moves when it comes to life.
  const firstAdvice = await adviseAction(form.version === null ? null : form.id, form.initial);
  const countries = ISO_COUNTRY_CODES.map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) =>
    a.name.localeCompare(b.name, locale),
  );

  return (
    <ClientMessages areas={['visitForm', 'vocabulary', 'common', 'refusal', 'validation']}>
      <VisitForm
        {...form}
        key={form.id}
        account={actor.accountId}
        firstAdvice={firstAdvice}
        lists={{ countries, bodies }}
        actions={{
          save: saveDraftAction.bind(null, actor.accountId),
          send: sendFormAction.bind(null, actor.accountId),
          change: saveFormAction.bind(null, actor.accountId),
          latest: readFormAction,
          remove: deleteDraftAction.bind(null, actor.accountId),
          advise: adviseAction,
        }}
      />
    </ClientMessages>
  );
}
