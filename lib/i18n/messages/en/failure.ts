/** What is said when something goes wrong or is not there. The error pages carry all three languages: keep it short. */
export const failure = {
  title: 'Something went wrong',
  body: 'An unexpected error occurred. Your drafts are safe. Please try again in a moment.',
  code: 'Error code: {digest}',
  retry: 'Try again',
  home: 'To the start page',
  notFoundTitle: 'Page not found',
  notFoundBody: 'There is no such page, or you may not see it. Check the address or go to the start page.',
} as const;
