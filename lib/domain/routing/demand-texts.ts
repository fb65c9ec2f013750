import type { Demand, LocalizedText } from '../visit/vocabulary';

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** What a rule demands of whoever prepares the visit. */
export const DEMAND_TEXTS: Record<Demand, LocalizedText> = {
  CONSULT_MISSION_IN_HELSINKI: text(
    'Yhteydenpito maan diplomaattiseen edustustoon Helsingissä tai muualta akkreditoituun edustustoon',
    'Samråd med landets beskickning i Helsingfors eller den som är ackrediterad från annat håll',
    'Consultation with the country’s diplomatic mission in Helsinki, or the one accredited from elsewhere',
  ),
  CONSULT_FINNISH_MISSION: text('Yhteydenpito Suomen edustustoon kohdemaassa', 'Samråd med Finlands beskickning i landet', 'Consultation with the Finnish mission in the country'),
  HOST_FROM_HOST_ORDER: text('Isäntä virallisesta isäntäjärjestyksestä', 'Värd enligt den officiella värdordningen', 'The host from the official host order'),
  TARGET_CITY_NAMED: text('Kohdekaupunki nimettävä', 'Målstaden ska anges', 'The target city named'),
  KEY_SECTORS_NAMED: text('Avaintoimialat nimettävä', 'Nyckelbranscherna ska anges', 'The key sectors named'),
  PARTNERS_NAMED: text('Kumppanit nimettävä', 'Partnerna ska anges', 'The partners named'),
  EFFECT_ESTIMATED: text(
    'Vaikutus työllisyyteen, elinkeinoihin, elävyyteen ja kaupunkikuvaan arvioitava',
    'Effekten på sysselsättning, näringsliv, livfullhet och image ska bedömas',
    'The effect on employment, business, liveliness and image estimated',
  ),
  THEME_NAMED: text('Teema nimettävä', 'Temat ska anges', 'The theme named'),
  QUESTIONS_NAMED: text('Kysymykset, joihin haetaan vastausta', 'Frågorna som resan ska besvara', 'The questions the trip is to answer'),
  WHY_NOT_REMOTELY: text('Perustelu, miksi ei etänä', 'Motivering till varför inte på distans', 'Why not remotely'),
}; // prettier-ignore
