import type { Demand, LocalizedText } from '../visit/vocabulary';

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** What a rule demands of whoever prepares the visit, as a task without its full stop. */
export const DEMAND_TEXTS: Record<Demand, LocalizedText> = {
  CONSULT_MISSION_IN_HELSINKI: text(
    'Pidetään yhteyttä maan diplomaattiseen edustustoon Helsingissä tai Suomeen muualta akkreditoituun edustustoon',
    'Samråd sker med landets diplomatiska beskickning i Helsingfors eller med den som är ackrediterad från ett annat land',
    'Consult the country’s diplomatic mission in Helsinki, or the one accredited from elsewhere',
  ),
  CONSULT_FINNISH_MISSION: text(
    'Pidetään yhteyttä Suomen edustustoon kyseisessä maassa',
    'Samråd sker med Finlands beskickning i landet',
    'Consult the Finnish mission in the country',
  ),
  HOST_FROM_HOST_ORDER: text(
    'Isäntä valitaan virallisen isäntäjärjestyksen mukaan',
    'Värden väljs enligt den officiella värdordningen',
    'Choose the host from the official host order',
  ),
  TARGET_CITY_NAMED: text('Nimetään kohdekaupunki', 'Målstaden anges', 'Name the target city'),
  KEY_SECTORS_NAMED: text('Nimetään avaintoimialat', 'Nyckelbranscherna anges', 'Name the key sectors'),
  PARTNERS_NAMED: text('Nimetään kumppanit', 'Samarbetspartnerna anges', 'Name the partners'),
  EFFECT_ESTIMATED: text(
    'Arvioidaan vaikutus työllisyyteen, elinkeinoelämään, kaupungin elävyyteen ja imagoon',
    'Effekten på sysselsättningen, näringslivet, stadens livfullhet och image bedöms',
    'Estimate the effect on employment, business, liveliness and image',
  ),
  THEME_NAMED: text('Nimetään teema', 'Temat anges', 'Name the theme'),
  QUESTIONS_NAMED: text(
    'Kirjataan kysymykset, joihin matkalta haetaan vastausta',
    'De frågor som resan ska ge svar på anges',
    'Name the questions the trip is to answer',
  ),
  WHY_NOT_REMOTELY: text(
    'Perustellaan, miksi asiaa ei voida hoitaa etäyhteydellä',
    'Det motiveras varför ärendet inte kan skötas på distans',
    'Say why it cannot be done remotely',
  ),
};
