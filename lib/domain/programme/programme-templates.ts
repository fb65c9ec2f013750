import type { LocalizedText, Theme } from '../visit/vocabulary';
import type { Catering, ItemType } from './programme-vocabulary';

/**
 * Programmes to begin from, one a theme. Default: neither design.md nor the city says what a visit of a theme holds; these are what such
 * visits usually consist of, without venues or people, which the coordinator picks.
 */
export type TemplateItem = {
  /** How many days after the visit's first day. */
  day: number;
  /** hh:mm, the visit's clocks. */
  from: string;
  minutes: number;
  type: ItemType;
  title: LocalizedText;
  catering?: Catering;
};
export type ProgrammeTemplate = { theme: Theme; items: readonly TemplateItem[] };

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

const WELCOME = text('Tervetulotilaisuus', 'Välkomnande', 'Welcome');
const LUNCH = text('Lounas', 'Lunch', 'Lunch');
const DINNER = text('Illallinen', 'Middag', 'Dinner');
const TRANSFER = text('Siirtyminen', 'Förflyttning', 'Transfer');
const CLOSING = text('Loppukeskustelu ja kiitokset', 'Avslutande diskussion och tack', 'Closing discussion and thanks');

const meal = (day: number, from: string, title = LUNCH, minutes = 60): TemplateItem => ({
  ...{ day, from, minutes, title },
  type: 'MEAL',
  catering: 'VEGETARIAN',
});
const item = (day: number, from: string, minutes: number, type: ItemType, title: LocalizedText): TemplateItem => ({
  ...{ day, from, minutes, type, title },
});

export const PROGRAMME_TEMPLATES: readonly ProgrammeTemplate[] = [
  {
    theme: 'CLEAN_AND_SMART_CITY',
    items: [
      item(0, '09:00', 30, 'MEETING', WELCOME),
      item(
        0,
        '09:30',
        60,
        'PRESENTATION',
        text('Hiilineutraali Helsinki', 'Ett klimatneutralt Helsingfors', 'Carbon-neutral Helsinki'),
      ),
      item(0, '10:30', 30, 'TRANSFER', TRANSFER),
      item(
        0,
        '11:00',
        75,
        'SITE_VISIT',
        text(
          'Älykäs kaupunginosa: Kalasatama',
          'Den smarta stadsdelen Fiskehamnen',
          'The smart district of Kalasatama',
        ),
      ),
      meal(0, '12:30'),
      item(
        0,
        '14:00',
        75,
        'SITE_VISIT',
        text('Energia ja lämmön talteenotto', 'Energi och värmeåtervinning', 'Energy and heat recovery'),
      ),
      item(
        1,
        '09:00',
        90,
        'PRESENTATION',
        text('Kiertotalous rakentamisessa', 'Cirkulär ekonomi i byggandet', 'Circular economy in construction'),
      ),
      item(1, '11:00', 60, 'MEETING', CLOSING),
    ],
  },
  {
    theme: 'HEALTH_AND_WELLBEING',
    items: [
      item(0, '09:00', 30, 'MEETING', WELCOME),
      item(
        0,
        '09:30',
        60,
        'PRESENTATION',
        text('Sosiaali- ja terveyspalvelut', 'Social- och hälsovårdstjänsterna', 'Social services and health care'),
      ),
      item(
        0,
        '11:00',
        75,
        'SITE_VISIT',
        text('Terveys- ja hyvinvointikeskus', 'Hälso- och välfärdscentral', 'Health and well-being centre'),
      ),
      meal(0, '12:30'),
      item(0, '14:00', 75, 'SITE_VISIT', text('Seniorikeskus', 'Seniorcenter', 'Senior centre')),
      item(0, '15:30', 30, 'MEETING', CLOSING),
    ],
  },
  {
    theme: 'STARTUPS',
    items: [
      item(0, '09:00', 30, 'MEETING', WELCOME),
      item(
        0,
        '09:30',
        60,
        'PRESENTATION',
        text('Helsingin startup-palvelut', 'Helsingfors startup-tjänster', 'Helsinki’s start-up services'),
      ),
      item(
        0,
        '10:45',
        75,
        'SITE_VISIT',
        text('Yritystalo ja kasvuyritykset', 'Företagshus och tillväxtföretag', 'Business hub and growth companies'),
      ),
      meal(0, '12:15'),
      item(0, '13:30', 90, 'MEETING', text('Yritystapaamiset', 'Företagsmöten', 'Company meetings')),
      item(
        0,
        '15:15',
        45,
        'PRESENTATION',
        text('Helsinki sijoituskohteena', 'Helsingfors som investeringsmål', 'Helsinki as a place to invest'),
      ),
      item(0, '17:00', 90, 'RECEPTION', text('Verkostoitumistilaisuus', 'Nätverksträff', 'Networking event')),
    ],
  },
  {
    theme: 'CITY_MARKETING_AND_BRANDING',
    items: [
      item(0, '09:00', 30, 'MEETING', WELCOME),
      item(
        0,
        '09:30',
        60,
        'PRESENTATION',
        text('Helsingin brändi ja viestintä', 'Helsingfors varumärke och kommunikation', 'The brand of Helsinki'),
      ),
      item(0, '10:45', 75, 'SITE_VISIT', text('Kaupunkikierros', 'Stadsrundtur', 'Tour of the city')),
      meal(0, '12:15'),
      item(0, '13:30', 60, 'MEETING', text('Kumppanitapaaminen', 'Partnermöte', 'Meeting with partners')),
      item(0, '15:00', 30, 'PRESS', text('Mediatilaisuus', 'Pressträff', 'Press event')),
    ],
  },
  {
    theme: 'EDUCATION_AND_CULTURE',
    items: [
      item(0, '09:00', 30, 'MEETING', WELCOME),
      item(
        0,
        '09:30',
        60,
        'PRESENTATION',
        text('Kasvatus ja koulutus Helsingissä', 'Fostran och utbildning i Helsingfors', 'Education in Helsinki'),
      ),
      item(0, '11:00', 75, 'SITE_VISIT', text('Peruskoulu', 'Grundskola', 'Comprehensive school')),
      meal(0, '12:15'),
      item(
        0,
        '13:30',
        75,
        'SITE_VISIT',
        text('Keskustakirjasto Oodi', 'Centrumbiblioteket Ode', 'Central Library Oodi'),
      ),
      item(0, '15:15', 45, 'MEETING', CLOSING),
    ],
  },
  {
    theme: 'TRAFFIC_AND_URBAN_PLANNING',
    items: [
      item(0, '09:00', 30, 'MEETING', WELCOME),
      item(
        0,
        '09:30',
        75,
        'PRESENTATION',
        text('Yleiskaava ja maankäyttö', 'Generalplan och markanvändning', 'The city plan and land use'),
      ),
      item(
        0,
        '11:00',
        75,
        'SITE_VISIT',
        text('Raitiotiet ja pyöräväylät', 'Spårvägar och cykelbanor', 'Tramways and cycle routes'),
      ),
      meal(0, '12:30'),
      item(
        0,
        '14:00',
        90,
        'SITE_VISIT',
        text('Uusi merellinen kaupunginosa', 'En ny stadsdel vid havet', 'A new district by the sea'),
      ),
      item(0, '16:00', 30, 'MEETING', CLOSING),
    ],
  },
  {
    theme: 'DEMOCRACY_AND_PARTICIPATION',
    items: [
      item(0, '09:00', 30, 'MEETING', WELCOME),
      item(
        0,
        '09:30',
        60,
        'PRESENTATION',
        text('Osallistuva budjetointi', 'Deltagande budgetering', 'Participatory budgeting'),
      ),
      item(
        0,
        '10:45',
        60,
        'SITE_VISIT',
        text('Kaupungintalo ja valtuustosali', 'Stadshuset och fullmäktigesalen', 'City Hall and the council chamber'),
      ),
      meal(0, '12:00'),
      item(
        0,
        '13:15',
        75,
        'MEETING',
        text(
          'Asukkaiden osallistuminen käytännössä',
          'Invånarnas delaktighet i praktiken',
          'Participation in practice',
        ),
      ),
      item(0, '14:45', 30, 'MEETING', CLOSING),
    ],
  },
  {
    theme: 'OTHER',
    items: [
      item(0, '10:00', 45, 'MEETING', text('Kohteliaisuuskäynti', 'Hövlighetsbesök', 'Courtesy call')),
      item(
        0,
        '11:00',
        60,
        'PRESENTATION',
        text('Helsingin esittely', 'Presentation av Helsingfors', 'Presentation of Helsinki'),
      ),
      meal(0, '12:15', LUNCH, 75),
      item(0, '14:00', 90, 'SITE_VISIT', text('Tutustumiskohde', 'Studiebesök', 'Site visit')),
      meal(0, '18:30', DINNER, 120),
    ],
  },
];
