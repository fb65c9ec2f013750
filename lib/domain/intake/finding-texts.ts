import type { LocalizedText } from '../visit/vocabulary';

/** What a criterion was found to be because of, and what would meet it, as sentences. */
const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

export const NO_DATES = text('Ajankohtaa ei ole annettu.', 'Tidpunkten har inte angetts.', 'The dates are not given.');
export const GIVE_DATES = text('Anna ajankohta.', 'Ange tidpunkten.', 'Give the dates.');
export const NO_TIMES = text(
  'Kellonaikoja ei ole annettu.',
  'Klockslagen har inte angetts.',
  'No times of day are given.',
);
export const GIVE_TIMES = text(
  'Anna alkamis- ja päättymisaika.',
  'Ange när besöket börjar och slutar.',
  'Give the times at which it begins and ends.',
);

export const NO_BODY = text(
  'Organisaatiota ei ole annettu.',
  'Organisationen har inte angetts.',
  'The organisation is not given.',
);
export const GIVE_BODY = text(
  'Anna organisaatio, niin aiemmat vierailut löytyvät.',
  'Ange organisationen, så hittas tidigare besök.',
  'Give the organisation, so that earlier visits are found.',
);
export const NEVER_HERE = (years: number) =>
  text(
    `Samalta organisaatiolta ei ole tiedossa vierailua ${years === 1 ? 'vuoden' : `${years} vuoden`} ajalta.`,
    `Inget besök av samma organisation är känt från de senaste ${years} åren.`,
    `No visit of the same organisation is known from the last ${years === 1 ? 'year' : `${years} years`}.`,
  );
export const WITHOUT_TOPICS = (when: string) =>
  text(
    `Samalla organisaatiolla on vierailu ${when}, mutta tämän vierailun aiheita ei ole annettu.`,
    `Samma organisation har ett besök ${when}, men ämnena för det här besöket har inte angetts.`,
    `The same organisation has a visit on ${when}, but the topics of this visit are not given.`,
  );
export const GIVE_TOPICS = text('Anna aiheet.', 'Ange ämnena.', 'Give the topics.');
export const SAME_TOPIC = (when: string) =>
  text(
    `Samalla organisaatiolla on vierailu samasta aiheesta ${when}.`,
    `Samma organisation har ett besök i samma ämne ${when}.`,
    `The same organisation has a visit on the same topic on ${when}.`,
  );
export const AFTER_OR_OTHER = (day: string) =>
  text(
    `Täyttyisi ${day} alkaen tai toisesta aiheesta.`,
    `Skulle uppfyllas från och med ${day} eller i ett annat ämne.`,
    `It would be met from ${day} on, or on another topic.`,
  );
export const TOPIC_NOT_KEPT = (when: string) =>
  text(
    `Samalla organisaatiolla on vierailu ${when}, mutta sen aiheita ei ole kirjattu.`,
    `Samma organisation har ett besök ${when}, men dess ämnen har inte antecknats.`,
    `The same organisation has a visit on ${when}, but its topics are not recorded.`,
  );
export const ASK_TOPIC = text(
  'Selvitä, mitä aihetta se koskee.',
  'Ta reda på vilket ämne det gäller.',
  'Find out what it is about.',
);
export const OTHER_TOPIC = (when: string) =>
  text(
    `Samalla organisaatiolla on vierailu ${when}, mutta muusta aiheesta.`,
    `Samma organisation har ett besök ${when}, men i ett annat ämne.`,
    `The same organisation has a visit on ${when}, but on another topic.`,
  );

export const LEADS = (days: number) =>
  text(
    `Pyynnöstä vierailuun on ${days} ${days === 1 ? 'työpäivä' : 'työpäivää'}.`,
    `Från begäran till besöket är det ${days} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'}.`,
    `${days} working ${days === 1 ? 'day lies' : 'days lie'} between the request and the visit.`,
  );
export const NOT_BEFORE = (day: string) =>
  text(
    `Täyttyisi, jos vierailu alkaa aikaisintaan ${day}.`,
    `Skulle uppfyllas om besöket börjar tidigast ${day}.`,
    `It would be met if the visit began on ${day} at the earliest.`,
  );

export const LASTS = (length: string) =>
  text(`Vierailu kestää ${length}.`, `Besöket varar ${length}.`, `The visit lasts ${length}.`);
export const LONGER = (length: string) =>
  text(
    `Täyttyisi, jos vierailu kestää vähintään ${length}.`,
    `Skulle uppfyllas om besöket varar minst ${length}.`,
    `It would be met if the visit lasted at least ${length}.`,
  );
export const SHORTER = (length: string) =>
  text(
    `Täyttyisi, jos vierailu kestää enintään ${length}.`,
    `Skulle uppfyllas om besöket varar högst ${length}.`,
    `It would be met if the visit lasted at most ${length}.`,
  );

export const CLOSED_ON = (day: string) =>
  text(`${day} ei ole virka-aikaa.`, `${day} är inte en tjänstedag.`, `${day} is not a day of office hours.`);
export const ON_WORKING_DAYS = text(
  'Täyttyisi, jos kaikki vierailun päivät ovat virka-ajan päiviä.',
  'Skulle uppfyllas om alla besökets dagar är tjänstedagar.',
  'It would be met if every day of the visit were one of office hours.',
);
export const AT_HOURS = (hours: string) =>
  text(`Vierailu on klo ${hours}.`, `Besöket sker kl. ${hours}.`, `The visit is at ${hours}.`);
export const BETWEEN = (hours: string) =>
  text(
    `Täyttyisi, jos vierailu on klo ${hours}.`,
    `Skulle uppfyllas om besöket sker kl. ${hours}.`,
    `It would be met if the visit were within ${hours}.`,
  );

export const NO_SIZE = text(
  'Ryhmän kokoa ei ole ilmoitettu.',
  'Gruppens storlek har inte meddelats.',
  'The size of the group is not announced.',
);
export const GIVE_SIZE = text('Ilmoita vieraiden määrä.', 'Meddela antalet gäster.', 'Give the number of guests.');
export const COUNTS = (guests: number) =>
  text(
    `Ryhmässä on ${guests} ${guests === 1 ? 'henkilö' : 'henkilöä'}.`,
    `Gruppen består av ${guests} ${guests === 1 ? 'person' : 'personer'}.`,
    `The group has ${guests} ${guests === 1 ? 'person' : 'people'}.`,
  );
export const AT_LEAST = (guests: number) =>
  text(
    `Täyttyisi, jos vieraita on vähintään ${guests}.`,
    `Skulle uppfyllas om gästerna är minst ${guests}.`,
    `It would be met with at least ${guests} guests.`,
  );
export const AT_MOST = (guests: number) =>
  text(
    `Täyttyisi, jos vieraita on enintään ${guests}.`,
    `Skulle uppfyllas om gästerna är högst ${guests}.`,
    `It would be met with at most ${guests} guests.`,
  );

export const BENEFIT_SAID = text(
  'Hyöty kaupungille on kirjoitettu.',
  'Nyttan för staden har angetts.',
  'What the city gains is written down.',
);
export const GOAL_SAID = text(
  'Vierailulle on nimetty tavoite.',
  'Ett mål har angetts för besöket.',
  'A goal of the visit is named.',
);
export const NOTHING_SAID = text(
  'Tavoitetta tai hyötyä ei ole nimetty.',
  'Varken mål eller nytta har angetts.',
  'Neither a goal nor a benefit is named.',
);
export const SAY_BENEFIT = text(
  'Nimeä tavoite tai kerro, mitä kaupunki vierailusta saa.',
  'Ange ett mål eller berätta vad staden får ut av besöket.',
  'Name a goal, or say what the city gains by the visit.',
);
