import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A person as the provider knows them: `subject` is typed as the user name on its sign-in page. */
export type KnownPerson = { subject: string; name: string; email: string; groups: string[] };

/**
 * A real OpenID Connect provider on the loopback, with its own sign-in page. The application is its client `vierailut`,
 * coming back to `address`. Gives its issuer and how to end it.
 */
export async function startIdentityProvider(
  address: string,
  people: readonly KnownPerson[],
): Promise<{ issuer: string; stop: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'vierailut',
        client_secret: 'vierailut-secret-vierailut-secret',
        redirect_uris: [`${address}/api/auth/callback/oidc`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email'] },
    // The claims travel in the identity token, as the city's provider sends them.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['only-for-the-tests'] },
    findAccount(_context, subject) {
      const person = people.find((candidate) => candidate.subject === subject);
      if (!person) return undefined;
      return {
        accountId: subject,
        claims: () => ({ sub: subject, name: person.name, email: person.email, groups: person.groups }),
      };
    },
  });
  server.on('request', provider.callback());

  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
