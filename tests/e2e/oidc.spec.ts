import { expect, test } from '@playwright/test';
import pg from 'pg';
import { freePort } from '../../scripts/embedded-db.mjs';
import { startIdentityProvider } from '../support/identity-provider';
import { type ServedBuild, serveBuild } from '../support/serve-build';

const PERSON = {
  subject: 'u-4711',
  name: 'Helena Strand',
  email: 'helena.strand@example.test',
  groups: ['koordinointi-elinkeino'],
};

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let build: ServedBuild;
let database: pg.Client;

test.beforeAll(async () => {
  const url = process.env['E2E_DATABASE_URL'] ?? '';
  const port = await freePort();
  provider = await startIdentityProvider(`http://127.0.0.1:${port}`, [PERSON]);
  build = await serveBuild(
    {
      DATABASE_URL: url,
      DEMO: '0',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'vierailut',
      OIDC_CLIENT_SECRET: 'vierailut-secret-vierailut-secret',
      OIDC_ROLE_MAP: JSON.stringify({ 'koordinointi-elinkeino': 'COORDINATOR:ECONOMIC' }),
    },
    port,
  );
  database = new pg.Client({ connectionString: url });
  await database.connect();
});

test.afterAll(async () => {
  await database.end();
  await build.stop();
  await provider.stop();
});

test('somebody signs in with the city’s provider, gets the roles of their groups, and is out as soon as the session is revoked', async ({
  page,
}) => {
  await page.goto(`${build.address}/visits?kind=INCOMING_VISIT`);
  await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible();
  await expect(page.getByText('Demonstraatiotilit')).toHaveCount(0);
  await page.getByRole('button', { name: 'Kirjaudu kaupungin tunnuksella' }).click();

  // The provider's own pages: sign in, then consent.
  await page.getByPlaceholder('Enter any login').fill(PERSON.subject);
  await page.getByPlaceholder('and password').fill('anything');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();

  // Back where they wanted to go, as who they are.
  await expect(page).toHaveURL(`${build.address}/visits?kind=INCOMING_VISIT`);
  await expect(page.getByRole('banner').getByText(PERSON.name).first()).toBeVisible();
  const { rows } = await database.query(
    `select a.issuer, a.subject, array_agg(r.role || coalesce(':' || r.department, '') order by r.role) as roles
     from account a join role_assignment r on r.account_id = a.id where a.email = $1 group by a.id`,
    [PERSON.email],
  );
  expect(rows).toEqual([
    { issuer: provider.issuer, subject: PERSON.subject, roles: ['COORDINATOR:ECONOMIC', 'REQUESTER'] },
  ]);
  await expect(page.getByRole('navigation').first().getByRole('link', { name: 'Työjono' })).toBeAttached();

  await database.query(
    `update login_session set revoked_at = now() where account_id = (select id from account where email = $1)`,
    [PERSON.email],
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible();
});

test('demonstration accounts cannot be used where they are switched off', async ({ request }) => {
  const page = await request.get(`${build.address}/sign-in`);
  expect(await page.text()).not.toContain('@vierailut.test');
});

test('what a client says to its session does not change who it is', async ({ page, request }) => {
  await page.goto(`${build.address}/sign-in`);
  const { csrfToken } = (await (await request.get(`${build.address}/api/auth/csrf`)).json()) as { csrfToken: string };
  const claimed = await request.post(`${build.address}/api/auth/session`, {
    data: { csrfToken, data: { sid: '00000000-0000-4000-8000-000000000000' } },
  });
  expect(await claimed.json()).toEqual({});
});
