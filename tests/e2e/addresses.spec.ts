import { expect, test } from '@playwright/test';

// Next told these with 500: it looks for a page to say 400 with in a router that we do not use.
test('an address whose escapes are no text is not there, whatever stands before them, and is no failure of ours', async ({
  request,
}) => {
  for (const address of ['/visits/%ff', '/rules/%C3%28/edit', '/visits/%zz', '/%ff']) {
    const page = await request.get(address);
    expect(page.status(), address).toBe(404);
    expect(page.headers()['content-type'], address).toContain('text/html');
  }
  for (const address of ['/api/v1/visits/%ff', '/api/v1/rule-sets/%/trials', '/api/v1/nothing/%C3%28']) {
    const told = await request.get(address);
    expect(told.status(), address).toBe(400);
    expect(told.headers()['content-type'], address).toContain('application/problem+json');
    expect(await told.json(), address).toMatchObject({ status: 400, code: 'malformed_address' });
  }
});

test('an address with escapes that are text goes its ordinary way', async ({ request }) => {
  expect((await request.get('/api/v1/visits/V%2D2027-%C3%A4')).status()).toBe(401);
  expect(new URL((await request.get('/visits/V%2D2027-%C3%A4')).url()).pathname).toBe('/sign-in');
});
