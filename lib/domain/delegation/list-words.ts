import type { DelegateRole } from './roles';

/** What a column of a delegation list can be; names may come in one column or in two. */
export const LIST_FIELDS = [
  'name', 'givenName', 'familyName', 'formOfAddress', 'title', 'organisation', 'role', 'languages', 'inOfficeSince', 'email', 'pronunciation',
] as const; // prettier-ignore
export type ListField = (typeof LIST_FIELDS)[number];

/** The names of columns in Finnish, Swedish, English, French, German, Spanish and Russian, as embassies write them; compared folded. */
export const COLUMN_NAMES: Record<ListField, readonly string[]> = {
  name: [
    'nimi', 'koko nimi', 'henkilö', 'osallistuja', 'delegaatio', 'vieras', 'namn', 'fullständigt namn', 'deltagare', 'name', 'full name', 'name and surname', 'name surname', 'first and last name', 'participant', 'delegate', 'delegates', 'person', 'member',
    'nom et prénom', 'nom complet', 'nom prénom', 'prénom et nom', 'participants', 'vor und nachname', 'vorname nachname', 'vollständiger name', 'teilnehmer', 'nombre completo', 'nombre y apellidos', 'nombre y apellido', 'apellidos y nombre', 'participante', 'фио', 'ф и о', 'имя и фамилия', 'фамилия имя отчество', 'фамилия имя', 'участник',
  ],
  givenName: ['etunimi', 'etunimet', 'förnamn', 'tilltalsnamn', 'first name', 'given name', 'given names', 'forename', 'firstname', 'prénom', 'prénoms', 'vorname', 'vornamen', 'nombre', 'nombres', 'имя', 'имя отчество', 'имя и отчество'],
  familyName: ['sukunimi', 'efternamn', 'last name', 'surname', 'family name', 'lastname', 'nom', 'nom de famille', 'nachname', 'familienname', 'zuname', 'apellido', 'apellidos', 'фамилия'],
  formOfAddress: ['puhuttelu', 'tilltal', 'form of address', 'salutation', 'prefix', 'mr ms', 'mr mrs', 'mr mrs ms', 'honorific', 'civilité', 'anrede', 'tratamiento', 'обращение'],
  title: [
    'titteli', 'nimike', 'asema', 'virka', 'tehtävänimike', 'virka asema', 'titel', 'befattning', 'ställning', 'tjänst', 'title', 'position', 'job title', 'function', 'designation', 'post', 'rank', 'position title', 'official title',
    'fonction', 'titre', 'poste', 'qualité', 'funktion', 'amt', 'dienststellung', 'amtsbezeichnung', 'position funktion', 'cargo', 'puesto', 'título', 'función', 'должность', 'должность звание', 'звание',
  ],
  organisation: [
    'organisaatio', 'taho', 'yhteisö', 'työnantaja', 'yritys', 'laitos', 'virasto', 'organisation', 'arbetsgivare', 'företag', 'myndighet', 'organization', 'institution', 'company', 'employer', 'affiliation', 'ministry', 'agency', 'entity', 'department',
    'organisme', 'société', 'entreprise', 'ministère', 'organisation unternehmen', 'unternehmen', 'behörde', 'firma', 'einrichtung', 'organización', 'institución', 'empresa', 'entidad', 'организация', 'место работы', 'ведомство', 'учреждение', 'компания',
  ],
  role: ['rooli', 'tehtävä', 'rooli delegaatiossa', 'roll', 'uppgift', 'role', 'role in delegation', 'role in the delegation', 'rôle', 'rolle', 'rol', 'роль', 'роль в делегации'],
  languages: ['kieli', 'kielet', 'kielitaito', 'språk', 'language', 'languages', 'languages spoken', 'langue', 'langues', 'sprache', 'sprachen', 'idioma', 'idiomas', 'язык', 'языки'],
  inOfficeSince: ['virassa alkaen', 'virassa', 'virkaan', 'i ämbetet sedan', 'tillträdde', 'in office since', 'since', 'appointed', 'date of appointment', 'en fonction depuis', 'depuis', 'im amt seit', 'en el cargo desde', 'в должности с'],
  email: ['sähköposti', 'sähköpostiosoite', 'e post', 'epost', 'mejl', 'email', 'e mail', 'email address', 'e mail address', 'courriel', 'adresse électronique', 'correo', 'correo electrónico', 'эл почта', 'электронная почта', 'почта'],
  pronunciation: ['ääntäminen', 'ääntämys', 'uttal', 'pronunciation', 'prononciation', 'aussprache', 'pronunciación', 'произношение'],
}; // prettier-ignore

/** Words that tell what somebody is in a delegation, in the same languages; a cell that has one of them says the role. */
export const ROLE_WORDS: readonly { role: DelegateRole; words: readonly string[] }[] = [
  { role: 'HEAD', words: ['delegaation johtaja', 'johtaja', 'delegationsledare', 'ledare', 'head of delegation', 'head of the delegation', 'head', 'leader', 'chef de délégation', 'chef de la délégation', 'delegationsleiter', 'delegationsleiterin', 'leiter der delegation', 'leitung', 'jefe de delegación', 'jefe de la delegación', 'jefa de la delegación', 'jefa de delegación', 'глава делегации', 'руководитель делегации'] },
  { role: 'COMPANION', words: ['puoliso', 'seuralainen', 'maka', 'make', 'följeslagare', 'spouse', 'companion', 'partner', 'wife', 'husband', 'conjoint', 'conjointe', 'épouse', 'époux', 'ehefrau', 'ehemann', 'begleitung', 'begleitperson', 'esposa', 'esposo', 'cónyuge', 'acompañante', 'супруга', 'супруг', 'сопровождающее лицо'] },
  { role: 'SECURITY', words: ['turvallisuus', 'turvamies', 'henkivartija', 'säkerhet', 'livvakt', 'security', 'security officer', 'bodyguard', 'protection officer', 'sécurité', 'agent de sécurité', 'sicherheit', 'personenschutz', 'personenschützer', 'seguridad', 'escolta', 'охрана', 'безопасность'] },
  { role: 'INTERPRETER', words: ['tulkki', 'tolk', 'interpreter', 'translator', 'interprète', 'dolmetscher', 'dolmetscherin', 'intérprete', 'переводчик', 'переводчица'] },
  { role: 'PRESS', words: ['lehdistö', 'toimittaja', 'kuvaaja', 'valokuvaaja', 'media', 'press', 'journalist', 'fotograf', 'photographer', 'presse', 'journaliste', 'photographe', 'prensa', 'periodista', 'fotógrafo', 'пресса', 'журналист', 'фотограф'] },
  { role: 'STAFF', words: ['henkilökunta', 'avustava henkilökunta', 'kuljettaja', 'stab', 'personal', 'chaufför', 'staff', 'support staff', 'driver', 'personnel', 'chauffeur', 'mitarbeiter', 'fahrer', 'personal de apoyo', 'conductor', 'персонал', 'водитель'] },
  { role: 'MEMBER', words: ['jäsen', 'medlem', 'ledamot', 'member', 'delegate', 'membre', 'mitglied', 'miembro', 'член', 'член делегации', 'участник'] },
]; // prettier-ignore

/** Forms of address that stand before a name, or in brackets after it, folded and without dots; the written form is kept. */
export const ADDRESSES: readonly string[] = [
  'mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'lord', 'lady', 'dr', 'prof', 'professor', 'he', 'h e', 'hon', 'rt hon', 'the hon', 'honourable', 'honorable', 'his excellency', 'her excellency', 'rev',
  'herra', 'hra', 'rouva', 'rva', 'neiti', 'nti', 'tri', 'tohtori', 'arvoisa', 'herr', 'hr', 'fru', 'fr', 'froken', 'm', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 's e', 's e m', 's e mme',
  'frau', 'dipl ing', 'sr', 'sra', 'srta', 'senor', 'senora', 'don', 'dona', 'excmo sr', 'excma sra', 'ilmo sr', 'ilma sra', 'dra', 'г н', 'г жа', 'господин', 'госпожа', 'pan', 'pani', 'hr dr', 'prof dr', 'mr dr', 'ms dr', 'herr dr', 'frau dr',
]; // prettier-ignore

/** Countries where the family name usually stands first, so that a name alone does not tell its order. */
export const FAMILY_NAME_FIRST: readonly string[] = [
  'CN',
  'HK',
  'MO',
  'TW',
  'JP',
  'KR',
  'KP',
  'VN',
  'KH',
  'HU',
  'SG',
  'MN',
];
