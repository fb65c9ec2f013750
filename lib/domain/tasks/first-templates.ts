import type { TaskTemplate } from '../visit/vocabulary';
import type { TaskDoer, TemplateTask } from './task';

type Row = readonly [
  key: string,
  when: 'before' | 'after',
  days: number,
  doer: TaskDoer,
  waitsFor: readonly string[],
  fi: string,
  sv: string,
  en: string,
];

/**
 * What the tasks of each template begin with; the city changes them in the register. The days are those from the first day
 * of the visit or from its last. Nothing of it is the city's own decision yet: source "default".
 */
const ROWS = {
  HIGH_LEVEL_VISIT: [
    ['CONSULT', 'before', 45, 'PROTOCOL', [], 'Pidä yhteyttä edustustoihin', 'Håll samråd med beskickningarna', 'Consult the missions'],
    ['GUESTS', 'before', 30, 'PROTOCOL', ['CONSULT'], 'Kerää delegaation jäsenet ja arvot', 'Samla in delegationens medlemmar och rang', 'Gather the delegates and their ranks'],
    ['HOST', 'before', 30, 'PROTOCOL', [], 'Varmista isäntä isäntäjärjestyksestä', 'Säkra värden enligt värdordningen', 'Secure the host by the host order'],
    ['SECURITY', 'before', 21, 'PROTOCOL', ['GUESTS'], 'Sovi turvajärjestelyistä', 'Kom överens om säkerheten', 'Agree on security'],
    ['PROGRAMME', 'before', 21, 'RESPONSIBLE', ['HOST'], 'Laadi ohjelma', 'Gör upp programmet', 'Draw up the programme'],
    ['PLACES', 'before', 21, 'RESPONSIBLE', [], 'Varaa tilat, kuljetukset ja tulkit', 'Boka lokaler, transporter och tolkar', 'Book venues, transport and interpreters'],
    ['CATERING', 'before', 14, 'RESPONSIBLE', ['PLACES'], 'Tilaa tarjoilu', 'Beställ serveringen', 'Order the catering'],
    ['GIFT', 'before', 14, 'PROTOCOL', ['GUESTS'], 'Valitse lahja', 'Välj gåvan', 'Choose the gift'],
    ['PRECEDENCE', 'before', 7, 'PROTOCOL', ['GUESTS'], 'Vahvista arvojärjestys, istumajärjestys ja liput', 'Fastställ rangordning, placering och flaggor', 'Settle precedence, seating and flags'],
    ['PUBLISH', 'before', 7, 'RESPONSIBLE', ['PROGRAMME'], 'Julkaise ohjelma vieraille', 'Publicera programmet för gästerna', 'Publish the programme to the guests'],
    ['BRIEFING', 'before', 3, 'RESPONSIBLE', ['PUBLISH', 'PRECEDENCE'], 'Toimita taustamuistio isännälle', 'Ge värden bakgrundspromemorian', 'Give the host the briefing'],
    ['SIGNS', 'before', 1, 'HOST_UNIT', ['PRECEDENCE'], 'Tarkista tila, liput ja paikkakortit', 'Kontrollera lokalen, flaggorna och placeringskorten', 'Check the room, flags and place cards'],
    ['RECEIVE', 'before', 0, 'PROTOCOL', [], 'Ota vieraat vastaan', 'Ta emot gästerna', 'Receive the guests'],
    ['THANKS', 'after', 3, 'RESPONSIBLE', [], 'Lähetä kiitokset', 'Sänd tack', 'Send the thanks'],
    ['REPORT', 'after', 14, 'RESPONSIBLE', [], 'Kirjaa tulokset ja jatkotoimet', 'Anteckna resultat och uppföljning', 'Record the outcome and follow-ups'],
  ],
  GROUP_VISIT: [
    ['HOST', 'before', 21, 'RESPONSIBLE', [], 'Pyydä isäntä ja esittelijät', 'Be om värd och föredragare', 'Ask for a host and presenters'],
    ['GUESTS', 'before', 14, 'RESPONSIBLE', [], 'Pyydä osallistujaluettelo', 'Be om deltagarlistan', 'Ask for the list of participants'],
    ['PROGRAMME', 'before', 14, 'RESPONSIBLE', ['HOST'], 'Laadi ohjelma', 'Gör upp programmet', 'Draw up the programme'],
    ['PLACES', 'before', 14, 'RESPONSIBLE', [], 'Varaa tilat ja tulkit', 'Boka lokaler och tolkar', 'Book venues and interpreters'],
    ['CATERING', 'before', 10, 'RESPONSIBLE', ['PLACES'], 'Tilaa tarjoilu', 'Beställ serveringen', 'Order the catering'],
    ['PUBLISH', 'before', 7, 'RESPONSIBLE', ['PROGRAMME'], 'Julkaise ohjelma vieraille', 'Publicera programmet för gästerna', 'Publish the programme to the guests'],
    ['PRESENTATION', 'before', 3, 'HOST_UNIT', ['PROGRAMME'], 'Valmistele esitys', 'Förbered presentationen', 'Prepare the presentation'],
    ['RECEIVE', 'before', 0, 'HOST_UNIT', [], 'Ota ryhmä vastaan', 'Ta emot gruppen', 'Receive the group'],
    ['THANKS', 'after', 5, 'RESPONSIBLE', [], 'Lähetä kiitokset ja aineistot', 'Sänd tack och material', 'Send the thanks and the material'],
    ['REPORT', 'after', 14, 'RESPONSIBLE', [], 'Kirjaa tulokset ja jatkotoimet', 'Anteckna resultat och uppföljning', 'Record the outcome and follow-ups'],
  ],
  TRIP: [
    ['QUESTIONS', 'before', 42, 'REQUESTER', [], 'Kirjaa kysymykset, joihin haetaan vastausta', 'Anteckna frågorna som ska besvaras', 'Write down the questions to be answered'],
    ['HOSTS', 'before', 35, 'RESPONSIBLE', ['QUESTIONS'], 'Sovi ohjelmasta kohteen isäntien kanssa', 'Kom överens om programmet med värdarna', 'Agree on the programme with the hosts'],
    ['TRAVEL', 'before', 28, 'RESPONSIBLE', ['HOSTS'], 'Varaa matkat ja majoitus', 'Boka resor och logi', 'Book travel and lodging'],
    ['ORDERS', 'before', 21, 'REQUESTER', ['TRAVEL'], 'Hae matkamääräykset', 'Ansök om reseordern', 'Apply for the travel orders'],
    ['GIFTS', 'before', 7, 'RESPONSIBLE', [], 'Hanki lahjat isännille', 'Skaffa gåvor till värdarna', 'Get the gifts for the hosts'],
    ['BRIEFING', 'before', 5, 'RESPONSIBLE', ['HOSTS'], 'Toimita taustamuistio matkustajille', 'Ge resenärerna bakgrundspromemorian', 'Give the travellers the briefing'],
    ['CLAIM', 'after', 10, 'REQUESTER', [], 'Tee matkalasku', 'Gör reseräkningen', 'Make the travel claim'],
    ['REPORT', 'after', 14, 'REQUESTER', [], 'Kirjaa opit ja jatkotoimet', 'Anteckna lärdomar och uppföljning', 'Record the lessons and follow-ups'],
    ['SHARE', 'after', 30, 'REQUESTER', ['REPORT'], 'Kerro opeista osastolla', 'Berätta om lärdomarna på avdelningen', 'Share the lessons in the department'],
  ],
  MARKETING_EVENT: [
    ['AIM', 'before', 60, 'RESPONSIBLE', [], 'Vahvista tavoite, kohderyhmä ja kumppanit', 'Fastställ mål, målgrupp och partner', 'Settle the aim, audience and partners'],
    ['PLACE', 'before', 45, 'RESPONSIBLE', [], 'Varaa tila', 'Boka lokalen', 'Book the venue'],
    ['SPEAKERS', 'before', 30, 'RESPONSIBLE', ['AIM'], 'Pyydä puhujat', 'Be om talare', 'Ask for the speakers'],
    ['INVITE', 'before', 28, 'RESPONSIBLE', ['AIM', 'PLACE'], 'Lähetä kutsut', 'Sänd inbjudningarna', 'Send the invitations'],
    ['MATERIAL', 'before', 14, 'RESPONSIBLE', ['SPEAKERS'], 'Tee aineistot', 'Gör materialet', 'Make the material'],
    ['CATERING', 'before', 10, 'RESPONSIBLE', ['PLACE'], 'Tilaa tarjoilu', 'Beställ serveringen', 'Order the catering'],
    ['PRESS', 'before', 5, 'HOST_UNIT', [], 'Tiedota medialle', 'Informera medierna', 'Inform the press'],
    ['LEADS', 'after', 5, 'RESPONSIBLE', [], 'Kirjaa yhteydet ja lähetä kiitokset', 'Anteckna kontakterna och sänd tack', 'Record the contacts and send the thanks'],
    ['REPORT', 'after', 14, 'RESPONSIBLE', ['LEADS'], 'Kirjaa tulokset ja jatkotoimet', 'Anteckna resultat och uppföljning', 'Record the outcome and follow-ups'],
  ],
  HOSPITALITY: [
    ['ORGANISER', 'before', 60, 'RESPONSIBLE', [], 'Sovi järjestäjän kanssa kaupungin osuudesta', 'Kom överens med arrangören om stadens del', 'Agree on the city’s part with the organiser'],
    ['HOST', 'before', 42, 'RESPONSIBLE', [], 'Pyydä isäntä', 'Be om en värd', 'Ask for a host'],
    ['PLACE', 'before', 42, 'RESPONSIBLE', ['ORGANISER'], 'Varaa juhlatila', 'Boka festlokalen', 'Book the venue'],
    ['INVITE', 'before', 28, 'RESPONSIBLE', ['HOST', 'PLACE'], 'Lähetä kutsut', 'Sänd inbjudningarna', 'Send the invitations'],
    ['CATERING', 'before', 14, 'RESPONSIBLE', ['PLACE'], 'Tilaa tarjoilu', 'Beställ serveringen', 'Order the catering'],
    ['SPEECH', 'before', 7, 'HOST_UNIT', ['HOST'], 'Valmistele isännän puhe', 'Förbered värdens tal', 'Prepare the host’s speech'],
    ['COUNT', 'before', 3, 'RESPONSIBLE', ['INVITE'], 'Vahvista vieraiden määrä', 'Bekräfta antalet gäster', 'Confirm the number of guests'],
    ['REPORT', 'after', 14, 'RESPONSIBLE', [], 'Kirjaa läsnäolijat ja vaikutus', 'Anteckna de närvarande och effekten', 'Record who came and the effect'],
  ],
  MEETING: [
    ['AGENDA', 'before', 21, 'RESPONSIBLE', [], 'Laadi asialista', 'Gör upp föredragningslistan', 'Draw up the agenda'],
    ['PLACE', 'before', 21, 'RESPONSIBLE', [], 'Varaa tila ja yhteydet', 'Boka lokal och förbindelser', 'Book the room and connections'],
    ['CALL', 'before', 14, 'RESPONSIBLE', ['AGENDA', 'PLACE'], 'Lähetä kokouskutsu', 'Sänd möteskallelsen', 'Send the invitation'],
    ['PAPERS', 'before', 7, 'RESPONSIBLE', ['AGENDA'], 'Toimita kokousaineisto', 'Sänd mötesmaterialet', 'Send the papers'],
    ['CATERING', 'before', 5, 'RESPONSIBLE', ['PLACE'], 'Tilaa tarjoilu', 'Beställ serveringen', 'Order the catering'],
    ['MINUTES', 'after', 7, 'RESPONSIBLE', [], 'Toimita muistio', 'Sänd protokollet', 'Send the minutes'],
    ['REPORT', 'after', 14, 'RESPONSIBLE', ['MINUTES'], 'Kirjaa päätökset ja jatkotoimet', 'Anteckna beslut och uppföljning', 'Record the decisions and follow-ups'],
  ],
} as const satisfies Record<TaskTemplate, readonly Row[]>; // prettier-ignore

export const FIRST_TEMPLATES: Record<TaskTemplate, readonly TemplateTask[]> = {
  HIGH_LEVEL_VISIT: ROWS.HIGH_LEVEL_VISIT.map(toTask),
  GROUP_VISIT: ROWS.GROUP_VISIT.map(toTask),
  TRIP: ROWS.TRIP.map(toTask),
  MARKETING_EVENT: ROWS.MARKETING_EVENT.map(toTask),
  HOSPITALITY: ROWS.HOSPITALITY.map(toTask),
  MEETING: ROWS.MEETING.map(toTask),
};

function toTask([key, when, days, doer, waitsFor, fi, sv, en]: Row): TemplateTask {
  return { key, name: { fi, sv, en }, anchor: when === 'before' ? 'BEFORE_START' : 'AFTER_END', days, waitsFor, doer };
}
