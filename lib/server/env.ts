import { z } from 'zod';
import { ROLES } from '@/lib/domain/access/roles';
import { DEPARTMENTS } from '@/lib/domain/visit/vocabulary';

/** `COORDINATOR:ECONOMIC` or, for the whole city, `AUDITOR`. */
const heldRole = z
  .string()
  .transform((text) => text.split(':'))
  .pipe(z.tuple([z.enum(ROLES)]).or(z.tuple([z.enum(ROLES), z.enum(DEPARTMENTS)])))
  .transform(([role, department]) => ({ role, department: department ?? null }));

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((text) => text === '1');

/** `Vierailut <vierailut@example.org>`, or the address alone. */
const sender = z
  .string()
  .transform((text) => /^\s*(?:"?([^"<>]*?)"?\s*<([^<>]+)>|([^<>]+?))\s*$/.exec(text))
  .transform((match) => ({ name: match?.[1] || 'Vierailut', address: match?.[2] ?? match?.[3] ?? '' }))
  .pipe(z.object({ name: z.string(), address: z.email({ error: 'is no address' }) }));

/** Every setting the application reads; README.md and .env.example say the same. */
const settings = z
  .object({
    DATABASE_URL: z.url(),
    DATABASE_POOL_MAX: z.coerce.number().int().min(1).max(100).default(10),
    DEMO: flag,
    NEXTAUTH_SECRET: z.string().min(16),
    NEXTAUTH_URL: z.url(),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
    /** JSON: group of the provider → role, or several. */
    OIDC_ROLE_MAP: z
      .string()
      .default('{}')
      .transform((text, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.addIssue({ code: 'custom', message: 'is not JSON' });
          return z.NEVER;
        }
      })
      .pipe(z.record(z.string(), z.array(heldRole).or(heldRole.transform((role) => [role])))),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    WORDMARK: z.string().min(1).max(40).default('Helsinki'),
    /** `smtp://user:password@host:587` or `smtps://…`; without it mail is kept and shown instead of sent. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: sender.optional(),
  })
  .transform(({ SMTP_URL, MAIL_FROM, ...rest }, context) => {
    if (SMTP_URL && !MAIL_FROM)
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is needed with SMTP_URL' });
    /** The mail server and who writes; null where mail is kept. */
    return { ...rest, MAIL: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null };
  });
export type Settings = z.output<typeof settings>;

let read: Settings | null = null;

/** The settings, read and checked at first use: building needs none of them. Throws one sentence that names what is wrong. */
export function env(): Settings {
  if (read) return read;
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Error(`The settings are not right. ${wrong}.`);
  }
  read = parsed.data;
  return read;
}
