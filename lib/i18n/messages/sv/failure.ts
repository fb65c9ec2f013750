/** What is said when something goes wrong or is not there. The error pages carry all three languages: keep it short. */
export const failure = {
  title: 'Något gick fel',
  body: 'Ett oväntat fel inträffade. Dina utkast är sparade. Försök igen om en stund.',
  code: 'Felkod: {digest}',
  retry: 'Försök igen',
  home: 'Till startsidan',
  notFoundTitle: 'Sidan hittades inte',
  notFoundBody: 'Sidan finns inte eller så har du inte rätt att se den. Kontrollera adressen eller gå till startsidan.',
} as const;
