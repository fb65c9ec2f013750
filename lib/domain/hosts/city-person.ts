import { z } from 'zod';
import { someTexts } from '../programme/programme-schema';
import { DUTIES } from '../programme/programme-vocabulary';
import { requiredTextSchema, textSchema } from '../shared/text';
import { RANKS } from '../visit/vocabulary';

const isAddress = (text: string) => text === '' || z.email().safeParse(text).success;

/** What the register says of somebody whom the city can ask to take part: a host, an interpreter, a guide. */
export const cityPersonSchema = z.strictObject({
  name: requiredTextSchema(200),
  title: someTexts(200).default({}),
  email: textSchema(254)
    .refine(isAddress, { params: { code: 'wrong_email' } })
    .default(''),
  phone: textSchema(50).default(''),
  /** Their account, where they sign in: absences and disqualifications are kept for it. */
  accountId: z.guid().nullable().default(null),
  duties: z
    .array(z.enum(DUTIES))
    .max(DUTIES.length)
    .refine((duties) => duties.length > 0, { params: { code: 'required' } }),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(20)
    .default([]),
  /** The rank by which they are a guest's counterpart. */
  rank: z.enum(RANKS).nullable().default(null),
  notes: textSchema(2000).default(''),
});
export type CityPersonContent = z.output<typeof cityPersonSchema>;

/** The languages that the form offers; the register takes any code of ISO 639. */
export const SPOKEN = ['fi', 'sv', 'en', 'de', 'fr', 'es', 'et', 'ru', 'zh', 'ja', 'ko', 'uk', 'ar'] as const;
