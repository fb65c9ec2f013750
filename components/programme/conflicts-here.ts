'use client';

import { useState, useSyncExternalStore } from 'react';
import type { PlannerActions, ShownConflict } from './planner-actions';

type Put = Parameters<PlannerActions['check']>[0];

/** Null while nothing is held; no conflicts yet while they are being asked for. */
type Here = { conflicts: ShownConflict[] | null } | null;

/**
 * What would clash where an item is held or typed just now. It stands outside the component that asks: the grid is not to be
 * drawn anew under the hand that drags.
 */
export type ConflictsHere = {
  lookAt: (put: Put) => void;
  leave: () => void;
  subscribe: (changed: () => void) => () => void;
  now: () => Here;
};

/** Asks after the item has rested for `pause` milliseconds; of several answers only the last one counts. */
export function useConflictsHere(check: PlannerActions['check'], pause: number): ConflictsHere {
  const [here] = useState(() => conflictsHere(check, pause));
  return here;
}

export const useHere = ({ subscribe, now }: ConflictsHere): Here => useSyncExternalStore(subscribe, now, () => null);

function conflictsHere(check: PlannerActions['check'], pause: number): ConflictsHere {
  const listeners = new Set<() => void>();
  let here: Here = null;
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(now: Here) {
    here = now;
    for (const changed of listeners) changed();
  }

  return {
    lookAt(put) {
      const question = JSON.stringify(put);
      if (question === asked) return;
      asked = question;
      show({ conflicts: null });
      clearTimeout(timer);
      timer = setTimeout(() => {
        void check(put).then(
          (conflicts) => asked === question && show({ conflicts: conflicts ?? [] }),
          () => asked === question && show(null),
        );
      }, pause);
    },
    leave() {
      clearTimeout(timer);
      asked = '';
      if (here) show(null);
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
    now: () => here,
  };
}
