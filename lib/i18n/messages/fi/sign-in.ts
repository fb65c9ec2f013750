/** The sign-in page. */
export const signIn = {
  title: 'Kirjaudu sisään',
  lead: 'Helsingin kaupungin vierailut ja delegaatiot pyynnöstä raporttiin.',
  withCity: 'Kirjaudu kaupungin tunnuksella',
  withCityHint: 'Siirryt kaupungin kirjautumispalveluun ja palaat sieltä tänne.',
  demoTitle: 'Demonstraatiotilit',
  demoHint: 'Valitse henkilö, jonka silmin haluat katsoa. Tiedot ovat keksittyjä.',
  demoSignIn: 'Kirjaudu: {name}',
  failed: 'Kirjautuminen ei onnistunut. Yritä uudelleen tai ota yhteyttä pääkäyttäjään.',
  signedOut: 'Olet kirjautunut ulos.',
  expired: 'Istuntosi on päättynyt. Kirjaudu uudelleen, niin pääset jatkamaan siitä mihin jäit.',
  nothing: 'Kirjautumista ei ole otettu käyttöön. Ota yhteyttä pääkäyttäjään.',
} as const;
