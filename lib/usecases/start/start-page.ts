import { z } from 'zod';
import { type News, newsOnOwnVisits } from '@/lib/data/start/news';
import { MOST_COUNTED, startSections, type StartVisit } from '@/lib/data/start/start-sections';
import { mayInGeneral } from '@/lib/domain/access/can';
import { editScope } from '@/lib/domain/access/edit-scope';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import { type LateDays, lateDays, type Lateness, latenessOf } from '@/lib/domain/start/late';
import { sectionsFor, START_SECTIONS, type StartSection } from '@/lib/domain/start/start-sections';
import { holidaysAround } from '@/lib/server/holidays';
import { defineQuery } from '../define-use-case';

export type StartItem = StartVisit & { late: Lateness[] };
export type StartPage = {
  sections: { section: StartSection; total: number; visits: StartItem[] }[];
  news: News[];
  days: LateDays;
};

/** What a section shows before it is opened, and how far back news go. */
const SHOWN = 6;
const NEWS_SHOWN = 8;
const NEWS_DAYS = 30;

/** What waits for the reader, what is coming and what is late: two round trips, whatever the role. */
export const readStartPage = defineQuery({
  action: 'visit.list',
  /** `all`: the section of which everything is shown. */
  input: z.strictObject({ all: z.enum(START_SECTIONS).nullable() }),
  async run({ sql, actor, now, input }): Promise<Result<StartPage>> {
    const days = lateDaysNow(now);
    const wanted = sectionsFor(actor);
    const since = new Date(now.getTime() - NEWS_DAYS * 86_400_000);

    const [rows, news] = await Promise.all([
      startSections(sql, { read: readScope(actor), edit: editScope(actor) }, wanted, days, (section) =>
        section === input.all ? MOST_COUNTED : SHOWN,
      ),
      mayInGeneral(actor, 'visit.create') ? newsOnOwnVisits(sql, actor.accountId, since, NEWS_SHOWN) : [],
    ]);
    return ok({ sections: wanted.flatMap((section) => toSection(section, rows[section], days)), news, days });
  },
});

export function toSection(
  section: StartSection,
  rows: { total: number; visits: StartVisit[] } | undefined,
  days: LateDays,
) {
  if (!rows) return [];
  return [
    { section, total: rows.total, visits: rows.visits.map((visit) => ({ ...visit, late: lateness(visit, days) })) },
  ];
}

/** The thresholds of today, by Finland's calendar. */
export function lateDaysNow(now: Date): LateDays {
  return lateDays(now, holidaysAround(now));
}

function lateness({ status, statusSince, startsAt, endsAt, openStep }: StartVisit, days: LateDays): Lateness[] {
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  return latenessOf(
    {
      status,
      statusSince: new Date(statusSince),
      startsAt: moment(startsAt),
      endsAt: moment(endsAt),
      stepDueOn: openStep?.dueOn ?? null,
    },
    days,
  );
}
