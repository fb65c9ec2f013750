import type { Who } from './order-guests';

/** Somebody of one side, in the order of that side; `partner` is whom they follow as a companion. */
export type InLine = Who & { partner: Who | null };
/** An interpreter and for whom they interpret. */
export type Interpreter = Who & { of: string };

export type LineReason =
  | { code: 'HOST_FIRST' }
  | { code: 'HOST_NEXT'; place: number }
  | { code: 'GUEST_FIRST' }
  | { code: 'GUEST_NEXT'; place: number }
  | { code: 'WITH_PARTNER'; of: Who }
  | { code: 'INTERPRETER_BEHIND'; of: Who };

export type LinePlace = {
  who: Who;
  /** From 1; an interpreter behind somebody has none of their own. */ place: number | null;
  reason: LineReason;
};

export type ReceivingLine = {
  /** Who stands to receive, from where the guests come in. */
  hosts: LinePlace[];
  /** Who comes to be received, in the order in which they come. */
  guests: LinePlace[];
};

/**
 * The receiving line: the host stands first, where the guests come in, and the other hosts after them in their order; the guests come
 * in order of precedence, the first of them first; a companion right after their partner, an interpreter behind the one they interpret for. A default of
 * ours, with the order of both sides as its only source.
 */
export function receivingLine(
  hosts: readonly InLine[],
  guests: readonly InLine[],
  interpreters: readonly Interpreter[] = [],
): ReceivingLine {
  const side = (people: readonly InLine[], first: LineReason, next: (place: number) => LineReason) =>
    people.flatMap(({ id, name, partner }, at): LinePlace[] => {
      const isBehindPartner =
        partner !== null && people[at - 1] !== undefined && people.some((one) => one.id === partner.id);
      const reason: LineReason = isBehindPartner
        ? { code: 'WITH_PARTNER', of: partner }
        : at === 0
          ? first
          : next(at + 1);
      const behind = interpreters
        .filter(({ of }) => of === id)
        .map((one): LinePlace => ({
          who: { id: one.id, name: one.name },
          place: null,
          reason: { code: 'INTERPRETER_BEHIND', of: { id, name } },
        }));
      return [{ who: { id, name }, place: at + 1, reason }, ...behind];
    });

  return {
    hosts: side(hosts, { code: 'HOST_FIRST' }, (place) => ({ code: 'HOST_NEXT', place })),
    guests: side(guests, { code: 'GUEST_FIRST' }, (place) => ({ code: 'GUEST_NEXT', place })),
  };
}
