/** The sign-in page. */
export const signIn = {
  title: 'Sign in',
  lead: 'Visits and delegations of the City of Helsinki, from request to report.',
  withCity: 'Sign in with your city account',
  withCityHint: 'You are taken to the city’s sign-in service and back.',
  demoTitle: 'Demonstration accounts',
  demoHint: 'Choose the person through whose eyes you want to look. All data is made up.',
  demoSignIn: 'Sign in: {name}',
  failed: 'Signing in did not succeed. Try again or contact an administrator.',
  signedOut: 'You have signed out.',
  expired: 'Your session has ended. Sign in again to carry on where you were.',
  nothing: 'No way of signing in has been set up. Contact an administrator.',
} as const;
