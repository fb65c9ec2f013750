import type { z } from 'zod';
import type { VehicleContent, venueSchema } from '@/lib/domain/venues/venue-schema';

type Written = z.input<typeof venueSchema>;

/**
 * Places of Helsinki that anybody can look up: names, addresses, what they are. How many people they hold, when they can be
 * used and how often they can be asked are examples for the demonstration, not figures of the city's.
 */
const EXAMPLE = 'Henkilömäärä, ajat ja kuukausiraja ovat esittelyaineiston esimerkkejä.';
const WEEK = [1, 2, 3, 4, 5];
const OFFICE = [{ days: WEEK, from: '08:00', to: '18:00' }];

export const DEMO_VENUES: readonly (Written & { key: string })[] = [
  venue('empire', ['Kaupungintalo, Empiresali', 'Stadshuset, Empiresalen', 'City Hall, Empire Hall'], 'Pohjoisesplanadi 11–13', {
    ...{ capacity: 60, openingHours: [{ days: WEEK, from: '08:00', to: '20:00' }], accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'INDUCTION_LOOP'] },
  }),
  venue('banquet', ['Kaupungintalo, Juhlasali', 'Stadshuset, Festsalen', 'City Hall, Banquet Hall'], 'Pohjoisesplanadi 11–13', {
    ...{ capacity: 300, openingHours: [{ days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '22:00' }], accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'INDUCTION_LOOP'] },
  }),
  venue('oodi', ['Keskustakirjasto Oodi', 'Centrumbiblioteket Ode', 'Helsinki Central Library Oodi'], 'Töölönlahdenkatu 4', {
    capacity: 40,
    openingHours: [{ days: WEEK, from: '08:00', to: '21:00' }, { days: [6, 7], from: '10:00', to: '20:00' }],
    ...{ accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'INDUCTION_LOOP'], monthlyLimit: 8 },
  }),
  venue('kalasatama', ['Kalasataman alue-esittely', 'Presentation av Fiskehamnen', 'Kalasatama district presentation'], 'Kalasatama', {
    ...{ capacity: 25, openingHours: OFFICE, monthlyLimit: 6 },
  }),
  venue('toolonlahti', ['Töölönlahti, kävelykierros', 'Tölöviken, rundvandring', 'Töölönlahti Bay, walking tour'], 'Töölönlahdenpuisto', {
    ...{ capacity: 30, openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }], accessibility: ['STEP_FREE'] },
  }),
  venue('maria', ['Maria 01', 'Maria 01', 'Maria 01'], 'Lapinlahdenkatu 16', {
    ...{ capacity: 50, openingHours: OFFICE, accessibility: ['STEP_FREE', 'ACCESSIBLE_TOILET'], monthlyLimit: 4 },
  }),
  venue('finlandia', ['Finlandia-talo', 'Finlandiahuset', 'Finlandia Hall'], 'Mannerheimintie 13', {
    ...{ capacity: 500, openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '23:00' }], accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'INDUCTION_LOOP', 'ACCESSIBLE_PARKING'] },
  }),
  venue('amos', ['Amos Rex', 'Amos Rex', 'Amos Rex'], 'Mannerheimintie 22–24', {
    ...{ capacity: 25, openingHours: [{ days: [1, 3, 4, 5], from: '11:00', to: '20:00' }, { days: [6, 7], from: '11:00', to: '17:00' }], accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET'] },
  }),
  venue('ham', ['HAM Helsingin taidemuseo', 'HAM Helsingfors konstmuseum', 'HAM Helsinki Art Museum'], 'Eteläinen Rautatiekatu 8', {
    ...{ capacity: 30, openingHours: [{ days: [2, 3, 4, 5, 6, 7], from: '11:00', to: '19:00' }], accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET'] },
  }),
  venue('citymuseum', ['Helsingin kaupunginmuseo', 'Helsingfors stadsmuseum', 'Helsinki City Museum'], 'Aleksanterinkatu 16', {
    ...{ capacity: 30, openingHours: [{ days: WEEK, from: '11:00', to: '19:00' }, { days: [6, 7], from: '11:00', to: '17:00' }], accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET'] },
  }),
  venue('suomenlinna', ['Suomenlinna, Tykistölahti', 'Sveaborg, Artilleriviken', 'Suomenlinna, Tykistölahti Bay'], 'Suomenlinna', {
    ...{ capacity: 40, openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }] },
  }),
  venue('viikki', ['Viikinmäen jätevedenpuhdistamo', 'Viksbacka avloppsreningsverk', 'Viikinmäki wastewater treatment plant'], 'Hernepellontie 24', {
    ...{ capacity: 20, openingHours: [{ days: WEEK, from: '09:00', to: '15:00' }], monthlyLimit: 4 },
  }),
  venue('vallila', ['Kaupunkiympäristötalo', 'Stadsmiljöhuset', 'Urban Environment House'], 'Työpajankatu 8', {
    ...{ capacity: 80, openingHours: OFFICE, accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'INDUCTION_LOOP'] },
  }),
  venue('stadium', ['Olympiastadion', 'Olympiastadion', 'Olympic Stadium'], 'Paavo Nurmen tie 1', {
    ...{ capacity: 100, openingHours: [{ days: WEEK, from: '09:00', to: '20:00' }, { days: [6, 7], from: '09:00', to: '18:00' }], accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'ACCESSIBLE_PARKING'] },
  }),
  venue('fair', ['Messukeskus', 'Mässcentrum', 'Messukeskus Expo and Convention Centre'], 'Messuaukio 1', {
    ...{ capacity: 1000, accessibility: ['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'INDUCTION_LOOP', 'ACCESSIBLE_PARKING'] },
  }),
]; // prettier-ignore

/** Ways by car or on foot, plausible minutes; what is not here nobody has measured. */
export const DEMO_TRAVEL: readonly (readonly [string, string, number])[] = [
  ...ways('empire', { banquet: 3, oodi: 15, kalasatama: 20, toolonlahti: 15, maria: 15, finlandia: 15, amos: 10, ham: 12, citymuseum: 5, suomenlinna: 30, viikki: 25, vallila: 20, stadium: 15, fair: 15 }),
  ...ways('banquet', { oodi: 15, kalasatama: 20, toolonlahti: 15, maria: 15, finlandia: 15, amos: 10, ham: 12, citymuseum: 5, suomenlinna: 30, viikki: 25, vallila: 20, stadium: 15, fair: 15 }),
  ...ways('oodi', { kalasatama: 20, toolonlahti: 5, maria: 15, finlandia: 8, amos: 8, ham: 10, citymuseum: 15, suomenlinna: 40, viikki: 25, vallila: 15, stadium: 12, fair: 12 }),
  ...ways('kalasatama', { maria: 25, viikki: 15, vallila: 10, fair: 15, finlandia: 20 }),
  ...ways('finlandia', { toolonlahti: 5, maria: 12, amos: 10, ham: 10, stadium: 10, fair: 10 }),
  ...ways('maria', { amos: 10, ham: 8, fair: 15 }),
  ...ways('vallila', { viikki: 15, fair: 10 }),
]; // prettier-ignore

export const DEMO_VEHICLES: readonly VehicleContent[] = [
  { name: 'Edustusauto', seats: 4, accessible: false },
  { name: 'Pikkubussi', seats: 16, accessible: true },
];

function venue(key: string, [fi, sv, en]: readonly [string, string, string], address: string, more: Partial<Written>) {
  return { key, name: { fi, sv, en }, address, notes: EXAMPLE, ...more };
}

function ways(from: string, minutes: Record<string, number>) {
  return Object.entries(minutes).map(([to, time]) => [from, to, time] as const);
}
