import type { NextAuthOptions } from 'next-auth';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { env } from './env';
import { SESSION_SECONDS, signInOidc, signOut } from './sign-in';

/** What the cookie holds: the identity of a row in `login_session`, and nothing about who that is or what they may do. */
declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
  }
}
declare module 'next-auth' {
  interface Session {
    sid?: string;
  }
  interface User {
    sid?: string;
  }
}

type OidcProfile = { sub: string; iss?: string; email?: string; name?: string; preferred_username?: string } & Record<
  string,
  unknown
>;

/**
 * Sign-in with the city's OpenID Connect provider when one is configured. What a client sends to update its session is
 * ignored. Demonstration accounts get the same cookie from `app/sign-in/actions.ts`.
 */
export function authOptions(): NextAuthOptions {
  const settings = env();

  return {
    secret: settings.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: settings.OIDC_ISSUER ? [oidcProvider()] : [],
    callbacks: {
      async signIn({ account, profile, user }) {
        if (account?.provider !== 'oidc' || !profile) return false;
        user.sid = await signInOidc(toIdentity({ ...profile, sub: account.providerAccountId }), groupsOf(profile));
        return typeof user.sid === 'string';
      },
      jwt({ token, user }) {
        // `user` is there only at sign-in: afterwards the token is carried on as it is, whatever the client asks.
        return user?.sid ? { sid: user.sid } : token.sid ? { sid: token.sid } : {};
      },
      session({ session, token }) {
        return { expires: session.expires, ...(token.sid ? { sid: token.sid } : {}) };
      },
    },
    events: {
      async signOut({ token }) {
        if (token?.sid) await signOut(token.sid);
      },
    },
  };
}

function oidcProvider(): OAuthConfig<OidcProfile> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  return {
    id: 'oidc',
    name: 'OpenID Connect',
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER?.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    profile: (profile) => ({ id: profile.sub }),
  };
}

/** next-auth's name for its cookie: secure where the address is. */
export function sessionCookieName(): string {
  return env().NEXTAUTH_URL.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
}

/** The identity is issuer and subject; name and address are only what it is called. */
function toIdentity(profile: Record<string, unknown> & { sub: string }) {
  const text = (claim: string) => (typeof profile[claim] === 'string' ? profile[claim] : undefined);
  return {
    issuer: env().OIDC_ISSUER ?? '',
    subject: profile.sub,
    email: text('email') ?? '',
    name: text('name') ?? text('preferred_username') ?? text('email') ?? profile.sub,
  };
}

function groupsOf(profile: object): string[] {
  const claim: unknown = Reflect.get(profile, env().OIDC_GROUPS_CLAIM);
  return Array.isArray(claim) ? claim.filter((group) => typeof group === 'string') : [];
}
