/** The sign-in page. */
export const signIn = {
  title: 'Logga in',
  lead: 'Helsingfors stads besök och delegationer, från begäran till rapport.',
  withCity: 'Logga in med stadens konto',
  withCityHint: 'Du flyttas till stadens inloggningstjänst och kommer sedan tillbaka hit.',
  demoTitle: 'Demonstrationskonton',
  demoHint: 'Välj den person med vars ögon du vill se. Uppgifterna är påhittade.',
  demoSignIn: 'Logga in: {name}',
  failed: 'Inloggningen lyckades inte. Försök igen eller kontakta administratören.',
  signedOut: 'Du har loggat ut.',
  expired: 'Din session har gått ut. Logga in igen för att fortsätta där du slutade.',
  nothing: 'Inloggning har inte tagits i bruk. Kontakta administratören.',
} as const;
