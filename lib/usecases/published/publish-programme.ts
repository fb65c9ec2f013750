import { z } from 'zod';
import { programmeOf } from '@/lib/data/programme/programme';
import { calledOffAt, findVersion, insertVersion } from '@/lib/data/programme/published';
import { askToRead } from '@/lib/data/programme/readings';
import { programmeRegisters } from '@/lib/data/programme/registers';
import { findVisitForChange } from '@/lib/data/visits/find-visit';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import { hasLostPlace } from '@/lib/domain/programme/programme';
import { programmeDifferences } from '@/lib/domain/programme/programme-differences';
import {
  forHosts,
  hostedBy,
  type HostItem,
  hostsOf,
  isShown,
  PUBLISHABLE,
  standingOf,
  toPublished,
} from '@/lib/domain/programme/published-programme';
import { invalid, ok, refused, type Result } from '@/lib/domain/shared/result';
import { textSchema } from '@/lib/domain/shared/text';
import { sameContent } from '@/lib/domain/shared/same-content';
import { defineVisitCommand } from '../define-use-case';
import { conflictsOf } from '../programme/conflicts-of';
import { staleItems } from '../programme/change-programme';

/** What keeps a programme from being published: a place held by somebody else, or what nobody has said one can live with. */
export const keepsBack = ({ severity, override }: ItemConflict): boolean =>
  severity === 'HARD' || (severity === 'SOFT' && override === null);

/**
 * Publishes the plan as it stands, as the next version that guests and hosts are told. The hosts whose own items have changed
 * since they were last asked are asked to read it; what the others have read stays read.
 */
export const publishProgramme = defineVisitCommand({
  action: 'visit.plan',
  input: z.strictObject({
    id: z.string().max(60),
    /** The version of the plan that whoever publishes has seen. */
    version: z.int(),
    note: textSchema(1000).default(''),
  }),
  load: (tx, { id }) => findVisitForChange(tx, id),
  async run({ tx, actor, now, input, loaded: { visit }, record }): Promise<Result<{ number: number }>> {
    if (!PUBLISHABLE.includes(visit.status)) return refused({ code: 'NOT_POSSIBLE_NOW', status: visit.status });
    const [programme, registers, last, calledOff] = await Promise.all([
      programmeOf(tx, visit.id),
      programmeRegisters(tx),
      findVersion(tx, visit.id, null),
      calledOffAt(tx, visit.id),
    ]);
    if (programme.version !== input.version) return staleItems(tx, visit, programme);

    const content = toPublished(programme.items, registers);
    const stands = isShown(standingOf(visit.status, last?.publishedAt ?? null, calledOff));
    const [before, after] = [last ? forHosts(last.content) : [], forHosts(content)];
    const differences = programmeDifferences(before, after);
    if (after.length === 0 && before.length === 0) return invalid({ path: '', code: 'nothing_to_publish' });
    if (stands && differences.length === 0) return invalid({ path: '', code: 'nothing_has_changed' });

    const open = (await conflictsOf(tx, actor, visit, programme.items, registers)).filter(keepsBack);
    if (open.length > 0) return refused({ code: 'CONFLICT', conflicts: open });
    if (programme.items.some((item) => hasLostPlace(item, visit.status)))
      return refused({ code: 'FORBIDDEN', reason: 'PLACES_LOST' });

    const { id, number } = await insertVersion(tx, {
      ...{ visitId: visit.id, programmeVersion: programme.version, note: input.note, content },
      ...{ publishedById: actor.accountId, publishedAt: now },
    });
    const asked = await askToRead(tx, id, hostsToAsk(before, after, stands));

    const count = (kind: string) => differences.filter((one) => one.kind === kind).length;
    record({
      action: 'visit.publish',
      subject: 'visit',
      subjectId: visit.id,
      payload: {
        ...{ number, programmeVersion: programme.version, comment: input.note, asked },
        items: { added: count('ADDED'), removed: count('REMOVED'), changed: count('CHANGED') },
      },
    });
    return ok({ number });
  },
});

/** The hosts whose own items are not what they were, those who have none left included; everybody where what they knew no longer stood. */
function hostsToAsk(before: readonly HostItem[], after: readonly HostItem[], stands: boolean): string[] {
  const everybody = new Set([...hostsOf(before), ...hostsOf(after)]);
  return [...everybody].filter((person) => !stands || !sameContent(hostedBy(person, before), hostedBy(person, after)));
}
