import type { VisitStatus } from '@/lib/domain/visit/vocabulary';
import type { createVisitSchema } from '@/lib/usecases/visits/create-visit';
import type { z } from 'zod';
import type { DemoKey } from './people';

type Written = z.input<typeof createVisitSchema>['visit'];

/** A visit of the demonstration city: invented people and organisations, days counted from the day of seeding. */
export type DemoVisit = Omit<Written, 'startsAt' | 'endsAt'> & {
  status: VisitStatus;
  startsIn: number;
  days: number;
  from: string;
  to: string;
  requester?: DemoKey;
};

const guest = (name: string, title: string, organisation = '', isHead = true) => ({
  name,
  title,
  organisation,
  isHead,
});

export const DEMO_VISITS: readonly DemoVisit[] = [
  // High-level visits: rule K1.
  {
    ...at('CONFIRMED', 6, 1, '10:00', '12:30'),
    kind: 'INCOMING_VISIT', purpose: 'OFFICIAL', title: 'Tallinnan kaupunginjohtajan työvierailu', organisation: 'Tallinna linn', country: 'EE', city: 'Tallinn',
    guests: [guest('Liisa Tamm', 'Mayor of Tallinn', 'Tallinna linn'), guest('Karl Oja', 'Head of International Relations', 'Tallinna linn', false)],
    announcedCount: 6, asksToMeet: ['MAYOR'], topics: ['Kaksoiskaupunki', 'Liikenneyhteydet'], goals: ['ADVOCACY'], languages: ['en', 'et'], needs: ['INTERPRETATION', 'GIFTS'], source: 'EMAIL',
  },
  {
    ...at('IN_APPROVAL', 15, 2, '09:00', '16:00'),
    kind: 'INCOMING_VISIT', purpose: 'OFFICIAL', title: 'Viron pääministerin vierailu Helsingissä', organisation: 'Stenbockin talo', country: 'EE', city: 'Tallinn',
    guests: [guest('Maarja Kask', 'Prime Minister', 'Riigikantselei'), guest('Tõnu Lepik', 'Foreign Policy Adviser', 'Riigikantselei', false)],
    announcedCount: 14, asksToMeet: ['MAYOR'], topics: ['Itämeri', 'Digitaaliset palvelut'], goals: ['ADVOCACY', 'RECOGNITION'], languages: ['en'], needs: ['SECURITY', 'PRESS', 'CATERING', 'GIFTS'], source: 'EMBASSY',
  },
  {
    ...at('IN_PREPARATION', 33, 1, '13:00', '15:00'),
    kind: 'INCOMING_VISIT', purpose: 'COURTESY', title: 'Japanin suurlähettilään esittäytymiskäynti', organisation: 'Japanin suurlähetystö', country: 'JP', city: 'Helsinki',
    guests: [guest('Kenji Watanabe', 'Ambassador of Japan', 'Japanin suurlähetystö')], announcedCount: 3, asksToMeet: ['MAYOR'], topics: ['Kaupunkiyhteistyö'], goals: ['RECOGNITION'], languages: ['en'], source: 'EMBASSY',
  },
  {
    ...at('SUBMITTED', 41, 2, '09:00', '17:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Tukholman kaupunginhallituksen opintovierailu', organisation: 'Stockholms stad', country: 'SE', city: 'Stockholm',
    guests: [guest('Anna Ekström', 'Borgmästare', 'Stockholms stad')], announcedCount: 18, topics: ['Asuntopolitiikka', 'Segregaation ehkäisy'], goals: ['LEARNING'], languages: ['sv'], needs: ['CATERING', 'MEETING_ROOM'], source: 'EMAIL',
  },
  {
    ...at('APPROVED', 20, 1, '11:00', '14:00'),
    kind: 'CONGRESS_HOSPITALITY', title: 'Itämeren ministerikokouksen vastaanotto Kaupungintalolla', organisation: 'Valtioneuvoston kanslia', country: 'FI', city: 'Helsinki',
    guests: [guest('Ingrid Dahl', 'Utrikesminister', 'Norges utenriksdepartement')], announcedCount: 160, topics: ['Itämeri', 'Turvallisuus'], goals: ['RECOGNITION'], languages: ['en'], needs: ['CATERING', 'SECURITY'], estimatedCostEur: 18500,
    details: { eventName: 'Itämeren ministerikokous', organiser: 'Valtioneuvoston kanslia', participants: 160, effects: { IMAGE: 'LARGE', LIVELINESS: 'SMALL' } }, source: 'EMAIL',
  },
  {
    ...at('IN_APPROVAL', 9, 1, '15:00', '16:30'), requester: 'protocol', confidentiality: 'RESTRICTED',
    kind: 'INCOMING_VISIT', purpose: 'OFFICIAL', title: 'Kuninkaallisen vierailun valmistelukokous', organisation: 'Kungliga hovstaterna', country: 'SE', city: 'Stockholm',
    guests: [guest('Carl Gyllenstierna', 'Crown Prince', 'Kungliga hovstaterna')], announcedCount: 8, topics: ['Turvallisuus'], languages: ['sv'], needs: ['SECURITY'], source: 'EMBASSY',
  },
  {
    ...at('REPORTED', -40, 1, '10:00', '15:00'),
    kind: 'INCOMING_VISIT', purpose: 'OFFICIAL', title: 'Reykjavíkin pormestarin vierailu', organisation: 'Reykjavíkurborg', country: 'IS', city: 'Reykjavík',
    guests: [guest('Guðrún Jónsdóttir', 'Mayor', 'Reykjavíkurborg')], announcedCount: 7, asksToMeet: ['MAYOR'], topics: ['Geoterminen energia', 'Kaupunkikulttuuri'], goals: ['LEARNING', 'ADVOCACY'], languages: ['en'], source: 'EMAIL',
  },
  // Visitors who ask to meet the leadership, and signings: rule K3.
  {
    ...at('SUBMITTED', 27, 1, '14:00', '15:00'),
    kind: 'INCOMING_VISIT', purpose: 'COURTESY', title: 'Göteborgin kaupunginvaltuuston puheenjohtajiston kohteliaisuuskäynti', organisation: 'Göteborgs stad', country: 'SE', city: 'Göteborg',
    guests: [guest('Per Holmgren', 'Kommunfullmäktiges ordförande', 'Göteborgs stad')], announcedCount: 9, asksToMeet: ['COUNCIL_CHAIR'], topics: ['Lähidemokratia'], goals: ['ADVOCACY'], languages: ['sv'], source: 'EMAIL',
  },
  {
    ...at('IN_PREPARATION', 12, 1, '12:00', '13:00'), signing: true,
    kind: 'INCOMING_VISIT', purpose: 'OFFICIAL', title: 'Aiesopimuksen allekirjoitus Hampurin sataman kanssa', organisation: 'Hamburg Port Authority', country: 'DE', city: 'Hamburg',
    guests: [guest('Jürgen Petersen', 'Managing Director', 'Hamburg Port Authority')], announcedCount: 5, topics: ['Merenkulku', 'Päästöttömät satamat'], goals: ['ADVOCACY', 'NEW_MARKETS'], languages: ['en', 'de'], source: 'EMAIL',
  },
  // Other visitor groups: rule K4.
  {
    ...at('SUBMITTED', 8, 1, '09:30', '12:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Kööpenhaminan liikennesuunnittelijoiden opintovierailu', organisation: 'Københavns Kommune', country: 'DK', city: 'København',
    guests: [guest('Mette Sørensen', 'Head of Traffic Planning', 'Københavns Kommune')], announcedCount: 15, topics: ['Pyöräliikenne', 'Raitiotiet'], goals: ['LEARNING'], languages: ['en'], needs: ['MEETING_ROOM'], source: 'EMAIL',
  },
  {
    ...at('SUBMITTED', 19, 2, '09:00', '16:00'),
    kind: 'INCOMING_VISIT', purpose: 'COMPANY', title: 'Shenzhenin startup-delegaatio', organisation: 'Shenzhen Innovation Center', country: 'CN', city: 'Shenzhen',
    guests: [guest('Li Wei', 'Director', 'Shenzhen Innovation Center')], announcedCount: 22, topics: ['Kasvuyritykset', 'Terveysteknologia'], goals: ['NEW_MARKETS', 'TALENT_AND_RESEARCH'], languages: ['en', 'zh'], needs: ['INTERPRETATION', 'TRANSPORT'], source: 'FORM',
  },
  {
    ...at('IN_APPROVAL', 11, 1, '13:00', '16:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Amsterdamin kiertotalousryhmä', organisation: 'Gemeente Amsterdam', country: 'NL', city: 'Amsterdam',
    guests: [guest('Joost van Dijk', 'Programme Manager', 'Gemeente Amsterdam')], announcedCount: 11, topics: ['Kiertotalous', 'Rakentaminen'], goals: ['LEARNING'], languages: ['en'], source: 'EMAIL',
  },
  {
    ...at('CONFIRMED', 2, 1, '10:00', '12:00'),
    kind: 'INCOMING_VISIT', purpose: 'INVITED_EXPERT', title: 'Wienin asuntotuotannon asiantuntija kertoo kohtuuhintaisesta asumisesta', organisation: 'Stadt Wien', country: 'AT', city: 'Wien',
    guests: [guest('Eva Gruber', 'Senior Expert', 'Stadt Wien')], announcedCount: 1, topics: ['Asuminen'], goals: ['LEARNING'], languages: ['en'], source: 'EMAIL',
  },
  {
    ...at('CONFIRMED', 13, 3, '09:00', '16:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Soulin älykaupunkidelegaatio', organisation: 'Seoul Digital Foundation', country: 'KR', city: 'Soul',
    guests: [guest('Park Ji-woo', 'Director General', 'Seoul Digital Foundation')], announcedCount: 16, topics: ['Älykaupunki', 'Avoin data'], goals: ['RECOGNITION', 'LEARNING'], languages: ['en', 'ko'], needs: ['INTERPRETATION', 'CATERING'], source: 'EMBASSY',
  },
  {
    ...at('RETURNED', 24, 1, '09:00', '11:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Gdańskin nuorisotyön ryhmä', organisation: 'Miasto Gdańsk', country: 'PL', city: 'Gdańsk',
    announcedCount: 25, topics: ['Nuorisotyö'], goals: ['LEARNING'], languages: ['en'], source: 'PHONE',
  },
  {
    ...at('COMPLETED', -16, 1, '10:00', '14:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Oslon päiväkotien johtajat tutustuvat varhaiskasvatukseen', organisation: 'Oslo kommune', country: 'NO', city: 'Oslo',
    guests: [guest('Ragnhild Moen', 'Head of Early Education', 'Oslo kommune')], announcedCount: 20, topics: ['Varhaiskasvatus'], goals: ['LEARNING'], languages: ['en', 'sv'], source: 'EMAIL',
  },
  {
    ...at('COMPLETED', -5, 2, '09:00', '16:00'),
    kind: 'INCOMING_VISIT', purpose: 'COMPANY', title: 'Minneapolisin terveysteknologiayritykset', organisation: 'Greater MSP', country: 'US', city: 'Minneapolis',
    guests: [guest('Susan Clarke', 'Vice President, Partnerships', 'Greater MSP')], announcedCount: 12, topics: ['Terveysteknologia', 'Liiketoiminta'], goals: ['NEW_MARKETS'], languages: ['en'], source: 'FORM',
  },
  {
    ...at('REJECTED', 4, 1, '09:00', '10:00'),
    kind: 'INCOMING_VISIT', purpose: 'COURTESY', title: 'Rotary-klubin tutustumiskäynti', organisation: 'Rotary Club Riga', country: 'LV', city: 'Riika',
    announcedCount: 40, topics: ['Kaupungin esittely'], languages: ['en'], source: 'EMAIL',
  },
  {
    ...at('POSTPONED', 17, 1, '09:00', '12:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Barcelonan matkailutoimiston vierailu', organisation: 'Turisme de Barcelona', country: 'ES', city: 'Barcelona',
    announcedCount: 6, topics: ['Kestävä matkailu'], goals: ['LEARNING'], languages: ['en'], source: 'EMAIL',
  },
  {
    ...at('CANCELLED', 7, 1, '12:00', '14:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Vilnan kaupunkisuunnittelijat', organisation: 'Vilniaus miesto savivaldybė', country: 'LT', city: 'Vilna',
    announcedCount: 8, topics: ['Kaavoitus'], languages: ['en'], source: 'EMAIL',
  },
  {
    ...at('DRAFT', 48, 1, '09:00', '15:00'),
    kind: 'INCOMING_VISIT', purpose: 'STUDY', title: 'Malmön kirjastotoimen opintovierailu', organisation: 'Malmö stad', country: 'SE', city: 'Malmö',
    announcedCount: 10, topics: ['Keskustakirjasto'], goals: ['LEARNING'], languages: ['sv'], source: 'EMAIL',
  },
  // Visits abroad and trips: rules K2 and K7.
  {
    ...at('IN_APPROVAL', 38, 3, '08:00', '18:00'), travellingBody: 'MAYORALTY',
    kind: 'OUTGOING_VISIT', title: 'Pormestarin vierailu Brysseliin: kaupungit EU:n rahoituskehyksessä', organisation: 'Euroopan komissio', country: 'BE', city: 'Bryssel',
    travellers: [guest('Paula Rautio', 'Pormestari', 'Helsingin kaupunki')], announcedCount: 4, topics: ['EU-edunvalvonta'], goals: ['ADVOCACY'], languages: ['en'], estimatedCostEur: 7200, details: { invitedBy: 'Euroopan komissio' }, source: 'EMAIL',
  },
  {
    ...at('CONFIRMED', 22, 2, '08:00', '20:00'),
    kind: 'BENCHMARKING_TRIP', title: 'Vertailuanalyysimatka Osloon: päästöttömät työmaat', organisation: 'Oslo kommune', country: 'NO', city: 'Oslo',
    travellers: [guest('Antti Leino', 'Projektinjohtaja', 'Helsingin kaupunki')], announcedCount: 5, topics: ['Puhdas ja älykäs kaupunki'], goals: ['LEARNING'], languages: ['en'], estimatedCostEur: 6400,
    details: { theme: 'Päästöttömät työmaat', questions: ['Miten hankinnat ohjaavat kalustoa?', 'Mitä siirtymä maksoi?'], whyNotRemotely: 'Työmaat on nähtävä paikalla.' }, source: 'FORM',
  },
  {
    ...at('SUBMITTED', 60, 5, '08:00', '20:00'),
    kind: 'BENCHMARKING_TRIP', title: 'Vertailuanalyysimatka Singaporeen: palvelujen digitalisaatio', organisation: 'GovTech Singapore', country: 'SG', city: 'Singapore',
    travellers: [guest('Riikka Saarinen', 'Digitalisaatiojohtaja', 'Helsingin kaupunki')], announcedCount: 6, topics: ['Digitaaliset palvelut'], goals: ['LEARNING'], languages: ['en'], estimatedCostEur: 24000,
    details: { theme: 'Digitaaliset palvelut', questions: ['Miten palvelut mitataan?'] }, source: 'FORM',
  },
  {
    ...at('REPORTED', -62, 3, '08:00', '20:00'),
    kind: 'BENCHMARKING_TRIP', title: 'Vertailuanalyysimatka Rotterdamiin: hulevesien hallinta', organisation: 'Gemeente Rotterdam', country: 'NL', city: 'Rotterdam',
    travellers: [guest('Sari Kokko', 'Erityisasiantuntija', 'Helsingin kaupunki')], announcedCount: 4, topics: ['Ilmastonmuutokseen sopeutuminen'], goals: ['LEARNING'], languages: ['en'], estimatedCostEur: 5200,
    details: { theme: 'Hulevedet', questions: ['Mikä toimi tiiviissä kaupungissa?'], whyNotRemotely: 'Kohteet ja ylläpito nähtävä.' }, source: 'FORM',
  },
  {
    ...at('IN_PREPARATION', 52, 2, '08:00', '18:00'), travellingBody: 'ELECTED_BODY',
    kind: 'OUTGOING_VISIT', title: 'Kaupunkiympäristölautakunnan matka Kööpenhaminaan', organisation: 'Københavns Kommune', country: 'DK', city: 'København',
    announcedCount: 13, topics: ['Kaupunkisuunnittelu'], goals: ['LEARNING'], languages: ['en'], estimatedCostEur: 9800, source: 'FORM',
  },
  // City-marketing events: rule K5.
  {
    ...at('IN_APPROVAL', 30, 2, '09:00', '18:00'),
    kind: 'CITY_MARKETING_EVENT', title: 'Helsinki-ilta Hampurissa: terveysteknologia ja data', organisation: 'Handelskammer Hamburg', country: 'DE', city: 'Hampuri',
    announcedCount: 80, topics: ['Kaupunkimarkkinointi'], goals: ['NEW_MARKETS', 'RECOGNITION'], languages: ['en', 'de'], estimatedCostEur: 32000,
    details: { targetCity: 'Hampuri', keySectors: ['HEALTH_AND_WELLBEING', 'DIGITAL_SERVICES'], partners: ['Handelskammer Hamburg'] }, source: 'FORM',
  },
  {
    ...at('APPROVED', 45, 1, '16:00', '20:00'),
    kind: 'CITY_MARKETING_EVENT', title: 'Helsinki Tokiossa: muotoilu ja kestävä kaupunki', organisation: 'Japanin kauppakamari', country: 'JP', city: 'Tokio',
    announcedCount: 120, topics: ['Muotoilu'], goals: ['RECOGNITION'], languages: ['en', 'ja'], estimatedCostEur: 41000,
    details: { targetCity: 'Tokio', keySectors: ['CREATIVE_INDUSTRIES'] }, source: 'FORM',
  },
  {
    ...at('COMPLETED', -24, 1, '15:00', '19:00'),
    kind: 'CITY_MARKETING_EVENT', title: 'Helsinki-Tallinna-yritystapaaminen', organisation: 'Tallinna linn', country: 'EE', city: 'Tallinna',
    announcedCount: 60, topics: ['Kasvuyritykset'], goals: ['NEW_MARKETS'], languages: ['en'], estimatedCostEur: 9000,
    details: { targetCity: 'Tallinna', keySectors: ['START_UPS'], partners: ['Eesti Kaubanduskoda'] }, source: 'FORM',
  },
  // Hospitality: rule K6.
  {
    ...at('CONFIRMED', 10, 1, '18:00', '20:00'),
    kind: 'CONGRESS_HOSPITALITY', title: 'Pohjoismaisen lastenlääkärikongressin vastaanotto', organisation: 'Suomen Lastenlääkäriyhdistys', country: 'FI', city: 'Helsinki',
    announcedCount: 350, topics: ['Kongressit'], goals: ['RECOGNITION'], languages: ['en', 'sv'], needs: ['CATERING'], estimatedCostEur: 14500,
    details: { eventName: 'Nordic Paediatric Congress', organiser: 'Suomen Lastenlääkäriyhdistys', participants: 350, hospitality: 'Vastaanotto Kaupungintalolla', effects: { EMPLOYMENT: 'SMALL', BUSINESS: 'MODERATE', LIVELINESS: 'MODERATE', IMAGE: 'MODERATE' } }, source: 'EMAIL',
  },
  {
    ...at('SUBMITTED', 70, 1, '17:00', '19:00'),
    kind: 'CONGRESS_HOSPITALITY', title: 'Eurooppalaisen arkkitehtuurikonferenssin vastaanotto', organisation: 'Suomen Arkkitehtiliitto', country: 'FI', city: 'Helsinki',
    announcedCount: 500, topics: ['Arkkitehtuuri'], goals: ['RECOGNITION'], languages: ['en'], needs: ['CATERING'], estimatedCostEur: 28000,
    details: { eventName: 'European Architecture Days', organiser: 'Suomen Arkkitehtiliitto', participants: 500 }, source: 'EMAIL',
  },
  // Cooperation meetings: rules K8, K9 and the joint triage queue.
  {
    ...at('CONFIRMED', 3, 1, '14:00', '16:00'), body: 'PKS_ADVISORY_BOARD',
    kind: 'COOPERATION_MEETING', title: 'Pääkaupunkiseudun neuvottelukunta', organisation: 'Pääkaupunkiseudun kaupungit', country: 'FI', city: 'Helsinki',
    announcedCount: 24, topics: ['Joukkoliikenne', 'Asuminen'], goals: ['ADVOCACY'], languages: ['fi', 'sv'], details: { part: 'HOST', agenda: ['Liikennejärjestelmä', 'Kotoutuminen'] }, source: 'EMAIL',
  },
  {
    ...at('IN_PREPARATION', 29, 1, '09:00', '11:00'), body: 'HSYK',
    kind: 'COOPERATION_MEETING', title: 'Helsingin seudun yhteistyökokous', organisation: 'Helsingin seudun 14 kuntaa', country: 'FI', city: 'Helsinki',
    announcedCount: 56, topics: ['MAL-sopimus'], goals: ['ADVOCACY'], languages: ['fi', 'sv'], details: { part: 'CHAIR', agenda: ['MAL-sopimuksen seuranta'] }, source: 'EMAIL',
  },
  {
    ...at('SUBMITTED', 36, 2, '09:00', '16:00'), body: 'CLIMATE_KIC_NORDIC',
    kind: 'COOPERATION_MEETING', title: 'Climate-KIC Nordic: kaupunkien työpaja', organisation: 'Climate-KIC Nordic', country: 'DK', city: 'København', direction: 'OUTGOING',
    announcedCount: 30, topics: ['Ilmasto'], goals: ['LEARNING'], languages: ['en'], details: { part: 'MEMBER' }, source: 'EMAIL',
  },
  {
    ...at('SUBMITTED', 25, 1, '12:00', '15:00'),
    kind: 'COOPERATION_MEETING', title: 'Pohjoismaisten satamakaupunkien tapaaminen', organisation: 'Nordic Port Cities', country: 'SE', city: 'Göteborg',
    announcedCount: 12, topics: ['Satamat'], goals: ['ADVOCACY'], languages: ['en'], source: 'EMAIL',
  },
  {
    ...at('REPORTED', -75, 2, '09:00', '16:00'), body: 'EUROCITIES',
    kind: 'COOPERATION_MEETING', title: 'Eurocities WG Innovation', organisation: 'Eurocities', country: 'FI', city: 'Helsinki',
    announcedCount: 45, topics: ['Innovaatiot'], goals: ['ADVOCACY', 'LEARNING'], languages: ['en'], details: { part: 'CHAIR' }, source: 'EMAIL',
  },

  // Held for the chief executive's exception: cooperation with Russia is suspended.
  {
    ...at('IN_PREPARATION', 33, 1, '13:00', '15:00'),
    kind: 'INCOMING_VISIT', purpose: 'INVITED_EXPERT', title: 'Pietarilaisen kaupunkitutkijan asiantuntijavierailu', organisation: 'Riippumaton tutkija', country: 'RU', city: 'Pietari',
    guests: [guest('Vera Orlova', 'Researcher', 'Riippumaton tutkija')], announcedCount: 1, topics: ['Kaupunkisuunnittelu'], goals: ['LEARNING'], languages: ['en'], source: 'EMAIL',
  },
]; // prettier-ignore

function at(status: VisitStatus, startsIn: number, days: number, from: string, to: string) {
  return { status, startsIn, days, from, to };
}
