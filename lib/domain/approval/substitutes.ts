import type { InputIssue } from '../shared/result';
import { LONGEST_LINE } from './find-approver';

/**
 * Who may stand in for somebody: other people, each once, no more than the finding of an approver looks at. An
 * administrator puts nobody's power to decide into their own hands.
 */

/** As many as a line of the finding holds beside its holder. */
export const MOST_SUBSTITUTES = LONGEST_LINE - 1;

export function checkSubstitutes(
  substituteIds: readonly string[],
  accountId: string,
  actorId: string,
  known: ReadonlySet<string>,
): InputIssue[] {
  return substituteIds.flatMap((id, index) => {
    const path = `substitutes.${index}`;
    if (id === accountId) return [{ path, code: 'own_substitute' }];
    if (id === actorId) return [{ path, code: 'actor_as_substitute' }];
    if (!known.has(id)) return [{ path, code: 'unknown_person' }];
    return substituteIds.indexOf(id) < index ? [{ path, code: 'named_twice' }] : [];
  });
}
