/** Settings that a worker inside the test's own process reads. */
export function settingsForTests(databaseUrl: string): void {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DEMO: '0',
    NEXTAUTH_SECRET: 'tests-tests-tests-tests',
    NEXTAUTH_URL: 'http://localhost',
    LOG_LEVEL: 'silent',
  });
}
