import { z } from 'zod';
import { SOURCE_KINDS } from '../visit/vocabulary';

export const localizedTextSchema = z.strictObject({
  fi: z.string().min(1),
  sv: z.string().min(1),
  en: z.string().min(1),
});

export const sourceSchema = z.strictObject({ kind: z.enum(SOURCE_KINDS), text: localizedTextSchema });
export type Source = z.output<typeof sourceSchema>;

export const OUR_DEFAULT: Source = {
  kind: 'DEFAULT',
  text: { fi: 'Järjestelmän oletus.', sv: 'Systemets standard.', en: 'A default of this system.' },
};
