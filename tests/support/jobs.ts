/** Settings that what runs inside the test's own process reads, before anything has read them. */
export function settingsForTests(databaseUrl: string, more: Record<string, string> = {}): void {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DEMO: '0',
    NEXTAUTH_SECRET: 'tests-tests-tests-tests',
    NEXTAUTH_URL: 'http://localhost',
    LOG_LEVEL: 'silent',
    SMTP_URL: '',
    ...more,
  });
}
