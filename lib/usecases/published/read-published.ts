import { z } from 'zod';
import { programmeOf } from '@/lib/data/programme/programme';
import {
  calledOffAt,
  findVersion,
  listVersions,
  type PublishedVersion,
  type WholeVersion,
} from '@/lib/data/programme/published';
import { type Reading, readingsOf } from '@/lib/data/programme/readings';
import { programmeRegisters } from '@/lib/data/programme/registers';
import { findVisit } from '@/lib/data/visits/find-visit';
import { can } from '@/lib/domain/access/can';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { type ItemChange, programmeDifferences } from '@/lib/domain/programme/programme-differences';
import {
  forHosts,
  type HostItem,
  PUBLISHABLE,
  type Standing,
  standingOf,
  toPublished,
} from '@/lib/domain/programme/published-programme';
import { ok, refused, type Result } from '@/lib/domain/shared/result';
import type { Visit } from '@/lib/domain/visit/visit';
import { defineVisitQuery } from '../define-use-case';
import { conflictsOf } from '../programme/conflicts-of';
import { keepsBack } from './publish-programme';

/** The versions of a programme, with what a next one would change and what keeps it back. */
export type PublishedView = {
  visit: Visit;
  versions: PublishedVersion[];
  standing: Standing;
  /** What the plan differs in from the version published last; everything where there is none. */
  unpublished: ItemChange<HostItem>[];
  plannedVersion: number;
  /** What keeps the plan from being published. */
  open: ItemConflict[];
  /** How it stands with each host. */
  readings: Reading[];
  /** Whether the reader may publish, withdraw links and record who has read; whether the visit is far enough to publish. */
  plans: boolean;
  publishable: boolean;
};

const ofVisit = { id: z.string().max(60) };

export const readPublished = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject(ofVisit),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, actor, loaded: { visit, access } }): Promise<Result<PublishedView>> {
    const [versions, calledOff, programme, registers, last, readings] = await Promise.all([
      listVersions(sql, visit.id),
      calledOffAt(sql, visit.id),
      programmeOf(sql, visit.id),
      programmeRegisters(sql),
      findVersion(sql, visit.id, null),
      readingsOf(sql, visit.id),
    ]);
    const planned = forHosts(toPublished(programme.items, registers));
    const conflicts = await conflictsOf(sql, actor, visit, programme.items, registers);
    return ok({
      ...{ visit, versions, readings, plannedVersion: programme.version },
      standing: standingOf(visit.status, versions[0]?.publishedAt ?? null, calledOff),
      unpublished: programmeDifferences(last ? forHosts(last.content) : [], planned),
      open: conflicts.filter(keepsBack),
      plans: can(actor, 'visit.plan', access).allowed,
      publishable: PUBLISHABLE.includes(visit.status),
    });
  },
});

/** One version, and the one that it is held against. */
export type VersionView = { visit: Visit; version: WholeVersion; against: WholeVersion | null };

export const readVersion = defineVisitQuery({
  action: 'visit.read',
  input: z.strictObject({
    ...ofVisit,
    number: z.int(),
    /** The number of an earlier one. */
    against: z.int().optional(),
  }),
  load: (sql, { id }) => findVisit(sql, id),
  async run({ sql, input, loaded: { visit } }): Promise<Result<VersionView>> {
    const [version, against] = await Promise.all([
      findVersion(sql, visit.id, input.number),
      input.against === undefined ? null : findVersion(sql, visit.id, input.against),
    ]);
    return version ? ok({ visit, version, against }) : refused({ code: 'NOT_FOUND' });
  },
});
