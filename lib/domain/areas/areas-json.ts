import { z } from 'zod';
import { AREA_STATUSES, type AreaStatus, type Locale, type LocalizedText } from '../visit/vocabulary';

const status = z.enum(AREA_STATUSES);

/** Target areas and partners as the API gives them, in the language asked for. */
export const areasJson = z.object({
  items: z.array(
    z.object({
      /** The key of an area, or null for a partner. */
      area: z.string().nullable(),
      /** The id of a partner, or null for an area. */
      partner: z.string().nullable(),
      name: z.string(),
      status,
      history: z.array(
        z.object({
          status,
          from: z.iso.date(),
          to: z.iso.date().nullable(),
          reason: z.string(),
          decision: z.string(),
          recordedBy: z.string().nullable(),
          recordedAt: z.iso.datetime(),
        }),
      ),
    }),
  ),
});

type Target = {
  target: { area: string } | { partner: string };
  name: LocalizedText;
  statusToday: AreaStatus;
  history: readonly {
    status: AreaStatus;
    from: string;
    to: string | null;
    reason: LocalizedText;
    decision: LocalizedText;
    recordedBy: string | null;
    recordedAt: Date;
  }[];
};

export function toAreasJson(targets: readonly Target[], locale: Locale): z.output<typeof areasJson> {
  return {
    items: targets.map(({ target, name, statusToday, history }) => ({
      area: 'area' in target ? target.area : null,
      partner: 'partner' in target ? target.partner : null,
      ...{ name: name[locale], status: statusToday },
      history: history.map(({ reason, decision, recordedAt, status: set, from, to, recordedBy }) => ({
        ...{ status: set, from, to, recordedBy, reason: reason[locale], decision: decision[locale] },
        recordedAt: recordedAt.toISOString(),
      })),
    })),
  };
}
