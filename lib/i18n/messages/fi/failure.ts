/** What is said when something goes wrong or is not there. The error pages carry all three languages: keep it short. */
export const failure = {
  title: 'Jokin meni vikaan',
  body: 'Tapahtui odottamaton virhe. Kirjoittamasi luonnokset ovat tallessa. Yritä hetken kuluttua uudelleen.',
  code: 'Virheen tunniste: {digest}',
  retry: 'Yritä uudelleen',
  home: 'Etusivulle',
  notFoundTitle: 'Sivua ei löytynyt',
  notFoundBody: 'Sivua ei ole, tai sinulla ei ole oikeutta nähdä sitä. Tarkista osoite tai siirry etusivulle.',
} as const;
