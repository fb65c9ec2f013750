import { z } from 'zod';
import { type News, newsOnOwnVisits } from '@/lib/data/start/news';
import { MOST_COUNTED, startSections, type StartVisit } from '@/lib/data/start/start-sections';
import { mayInGeneral } from '@/lib/domain/access/can';
import { editScope } from '@/lib/domain/access/edit-scope';
import { readScope } from '@/lib/domain/access/scope';
import { ok, type Result } from '@/lib/domain/shared/result';
import type { Holidays } from '@/lib/domain/shared/working-days';
import { type LateDays, lateDays, type Lateness, latenessOf } from '@/lib/domain/start/late';
import { sectionsFor, START_SECTIONS, type StartSection } from '@/lib/domain/start/start-sections';
import { type TriageTime, triageTime } from '@/lib/domain/start/triage-time';
import { holidaysAround } from '@/lib/server/holidays';
import { defineQuery } from '../define-use-case';

export type StartItem = StartVisit & { late: Lateness[]; triage: TriageTime | null };
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
    const today = todayOf(now);
    const wanted = sectionsFor(actor);
    const since = new Date(now.getTime() - NEWS_DAYS * 86_400_000);

    const [rows, news] = await Promise.all([
      startSections(sql, { read: readScope(actor), edit: editScope(actor) }, wanted, today.days, (section) =>
        section === input.all ? MOST_COUNTED : SHOWN,
      ),
      mayInGeneral(actor, 'visit.create') ? newsOnOwnVisits(sql, actor.accountId, since, NEWS_SHOWN) : [],
    ]);
    return ok({
      sections: wanted.flatMap((section) => toSection(section, rows[section], today)),
      news,
      days: today.days,
    });
  },
});

export function toSection(
  section: StartSection,
  rows: { total: number; visits: StartVisit[] } | undefined,
  today: Today,
) {
  return rows ? [{ section, total: rows.total, visits: rows.visits.map((visit) => toItem(visit, today)) }] : [];
}

/** Today by Finland's calendar, with the thresholds it comes to. */
export type Today = { now: Date; holidays: Holidays; days: LateDays };

export function todayOf(now: Date): Today {
  const holidays = holidaysAround(now);
  return { now, holidays, days: lateDays(now, holidays) };
}

function toItem(visit: StartVisit, { now, holidays, days }: Today): StartItem {
  const since = { ...visit, statusSince: new Date(visit.statusSince) };
  const triage = visit.triageLimit === null ? null : triageTime(since, visit.triageLimit, now, holidays);
  return { ...visit, late: lateness(visit, days), triage };
}

function lateness(
  { status, statusSince, startsAt, endsAt, openStep, triageLimit, taskDueOn }: StartVisit,
  days: LateDays,
): Lateness[] {
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  return latenessOf(
    {
      status,
      statusSince: new Date(statusSince),
      startsAt: moment(startsAt),
      endsAt: moment(endsAt),
      stepDueOn: openStep?.dueOn ?? null,
      ...{ triageLimit, taskDueOn },
    },
    days,
  );
}
