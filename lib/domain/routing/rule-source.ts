import { z } from 'zod';

export const localizedTextSchema = z.strictObject({
  fi: z.string().min(1),
  sv: z.string().min(1),
  en: z.string().min(1),
});

/** Whose rule it is: a sentence of the city's own, an instruction cited, or a default of this system. */
export const SOURCE_KINDS = ['CITY', 'INSTRUCTION', 'DEFAULT'] as const;
export const sourceSchema = z.strictObject({ kind: z.enum(SOURCE_KINDS), text: localizedTextSchema });
export type Source = z.output<typeof sourceSchema>;

export const OUR_DEFAULT: Source = {
  kind: 'DEFAULT',
  text: { fi: 'Järjestelmän oletus.', sv: 'Systemets standard.', en: 'A default of this system.' },
};
