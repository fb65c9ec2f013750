/** Why something was refused, by the code of the refusal (lib/domain/shared/result.ts). */
export const refusal = {
  NOT_FOUND: 'Det hittades inte eller så har du inte rätt att se det.',
  NOT_SIGNED_IN: 'Logga in för att fortsätta. Din text finns kvar.',
  INVALID: 'Kontrollera de markerade punkterna.',
  CONFLICT:
    '{count, plural, one {En plats eller ett fordon är redan bokat vid samma tid.} other {# platser eller fordon är redan bokade vid samma tid.}} Ingenting har sparats.',
  STALE: '{name} hann ändra besöket {when}. Ändrat: {fields}. Ingenting har skrivits över.',
  NOT_POSSIBLE_NOW: 'Besökets status är nu ”{status}”, så det här går inte längre att göra.',
  forbidden: {
    NO_ROLE: 'Din roll ger inte rätt till detta.',
    OWN_REQUEST: 'Du kan inte godkänna eller avslå ett besök som du själv har begärt eller berett.',
    ADMINISTERS: 'En administratör godkänner inte det som hen administrerar.',
    NOT_YOUR_STEP: 'Det här godkännandesteget är inte ditt.',
    ALREADY_DECIDED: 'Godkännandesteget är redan avgjort.',
    DISQUALIFIED: 'Du kan inte besluta om besöket, eftersom du är jävig.',
    ABSENT: 'Du är antecknad som frånvarande i dag, så din ersättare beslutar.',
    HELD_FOR_EXCEPTION: 'Samarbetet med målet är vilande eller avbrutet: besöket väntar på kanslichefens undantag.',
    NOT_HELD: 'Besöket väntar inte på något undantag.',
    PLACES_LOST:
      'I programmet finns en punkt vars plats eller fordon har gått till någon annan. Flytta punkten eller spara den på nytt i programmet.',
    OTHER_DEPARTMENT: 'Bara en administratör för avdelningen godkänner för dess del.',
    AGREED_ALREADY: 'Samma person godkänner inte ett regelverk två gånger.',
    NOT_ENTRUSTED: 'Personen finns inte eller har inte befullmäktigat dig till detta.',
    NOT_THE_DECLARER: 'Bara den som gjort anmälan kan återta den.',
    ALREADY_READ: 'Programmet är redan kvitterat som läst.',
    SHARED_BY_PROTOCOL: 'En länk till ett begränsat besök skapas bara av protokollet.',
  },
  programme: {
    STALE: '{name} hann ändra programmet {when}. Ändrade punkter: {items}. Ingenting har skrivits över.',
  },
  task: {
    STALE: '{name} hann ändra uppgiften {when}. Inget har skrivits över.',
  },
  mail: {
    NOT_POSSIBLE_NOW: 'Meddelandets läge är nu ”{status}”, så det kan inte skickas på nytt.',
  },
  ruleSet: {
    STALE: '{name} hann ändra utkastet {when}. Ändrat: {parts}. Ingenting har skrivits över.',
    NOT_POSSIBLE_NOW: 'Regelverket har redan godkänts och kan inte längre ändras.',
  },
  rankTable: {
    STALE:
      '{name} hann göra en ny version av rangordningen {when}. Ingenting har skrivits över: dina ändringar finns kvar på sidan. Öppna rangordningen i ett annat fönster och gör ändringarna i den nya versionen.',
  },
} as const;
