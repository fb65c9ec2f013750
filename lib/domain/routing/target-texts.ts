import { type FactText, text, type TextsOf } from './fact-text';

/** The facts about what a visit is about and how the city works with its target area, in sentences. */

const theme = (fi: string, sv: string, en: string): FactText => ({
  is: text(`teemana on ${fi}`, `temat är ${sv}`, `its theme is ${en}`),
  ifSo: text(`teemana olisi ${fi}`, `temat var ${sv}`, `its theme were ${en}`),
});

export const THEME_TEXTS: TextsOf<'theme'> = {
  CLEAN_AND_SMART_CITY: theme('puhdas ja älykäs kaupunki', 'en ren och smart stad', 'a clean and smart city'),
  HEALTH_AND_WELLBEING: theme('terveys ja hyvinvointi', 'hälsa och välfärd', 'health and well-being'),
  STARTUPS: theme('startup-yritykset', 'startupföretag', 'start-ups'),
  CITY_MARKETING_AND_BRANDING: theme(
    'kaupunkimarkkinointi ja brändi',
    'stadsmarknadsföring och varumärke',
    'city marketing and branding',
  ),
  EDUCATION_AND_CULTURE: theme('koulutus ja kulttuuri', 'utbildning och kultur', 'education and culture'),
  TRAFFIC_AND_URBAN_PLANNING: theme(
    'liikenne ja kaupunkisuunnittelu',
    'trafik och stadsplanering',
    'traffic and urban planning',
  ),
  DEMOCRACY_AND_PARTICIPATION: theme(
    'demokratia ja osallisuus',
    'demokrati och delaktighet',
    'democracy and participation',
  ),
  OTHER: {
    is: text(
      'aihe ei kuulu mihinkään nimettyyn teemaan',
      'ämnet hör inte till något av temana',
      'its topic belongs to none of the themes',
    ),
    ifSo: text(
      'aihe ei kuuluisi mihinkään nimettyyn teemaan',
      'ämnet inte hörde till något av temana',
      'its topic belonged to none of the themes',
    ),
  },
  NONE: {
    is: text('aihetta ei ole annettu', 'inget ämne har angetts', 'no topic is given'),
    ifSo: text('aihetta ei olisi annettu', 'inget ämne hade angetts', 'no topic were given'),
  },
};

const cooperation = (fi: string, ifFi: string, sv: string, ifSv: string, en: string): FactText => ({
  is: text(
    `yhteistyö kohdealueen tai kumppanin kanssa ${fi}`,
    `samarbetet med målområdet eller partnern ${sv}`,
    `cooperation with the target area or the partner is ${en}`,
  ),
  ifSo: text(
    `yhteistyö kohdealueen tai kumppanin kanssa ${ifFi}`,
    `samarbetet med målområdet eller partnern ${ifSv}`,
    `cooperation with the target area or the partner were ${en}`,
  ),
});

export const AREA_STATUS_TEXTS: TextsOf<'areaStatus'> = {
  NONE: {
    is: text('kohde ei kuulu millekään kohdealueelle', 'besöket gäller inget målområde', 'it is with no target area'),
    ifSo: text(
      'kohde ei kuuluisi millekään kohdealueelle',
      'besöket inte gällde något målområde',
      'it were with no target area',
    ),
  },
  ACTIVE: cooperation('on käynnissä', 'olisi käynnissä', 'pågår', 'pågick', 'active'),
  DORMANT: cooperation('on lepotilassa', 'olisi lepotilassa', 'är vilande', 'var vilande', 'dormant'),
  SUSPENDED: cooperation('on keskeytetty', 'olisi keskeytetty', 'är avbrutet', 'var avbrutet', 'suspended'),
};
