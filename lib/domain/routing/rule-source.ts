import { z } from 'zod';
import { SOURCE_KINDS } from '../visit/vocabulary';

export const localizedTextSchema = z.strictObject({
  fi: z.string().min(1),
  sv: z.string().min(1),
  en: z.string().min(1),
});

export const sourceSchema = z.strictObject({ kind: z.enum(SOURCE_KINDS), text: localizedTextSchema });
export type Source = z.output<typeof sourceSchema>;

/**
 * What a rule rests on. Everybody reads the rules and not everybody every visit, and who may can change: of a visit from
 * whose decision the rule was made only the id is kept, and whoever may read the visit is told its reference.
 */
export const ruleSourceSchema = sourceSchema.extend({ visit: z.guid().optional() });

export const OUR_DEFAULT: Source = {
  kind: 'DEFAULT',
  text: { fi: 'Järjestelmän oletus.', sv: 'Systemets standard.', en: 'A default of this system.' },
};
