'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { IconCheckCircle } from '@/components/ui/icons';
import { ConflictIcon } from './ConflictNote';
import type { PlannerActions, ShownConflict } from './planner-actions';

type Put = Parameters<PlannerActions['check']>[0];

/** Null while nothing is held; no conflicts yet while they are being asked for. */
export type Here = { conflicts: ShownConflict[] | null } | null;

/** How long an item has to rest before it is asked what clashes there. */
const PAUSE = 120;

/** Asks what would clash where an item is held just now; of several answers only the last one counts. */
export function useConflictsHere(check: PlannerActions['check'], pause = PAUSE) {
  const [here, setHere] = useState<Here>(null);
  const asked = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const leave = useCallback(() => {
    clearTimeout(timer.current);
    asked.current = '';
    setHere(null);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const lookAt = useCallback(
    (put: Put) => {
      const question = JSON.stringify(put);
      if (question === asked.current) return;
      asked.current = question;
      setHere({ conflicts: null });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void check(put).then(
          (conflicts) => asked.current === question && setHere({ conflicts: conflicts ?? [] }),
          () => undefined,
        );
      }, pause);
    },
    [check, pause],
  );
  return { here, lookAt, leave };
}

/** What would clash, over the grid for as long as an item is held. */
export function WhatIsHere({ here }: { here: Here }) {
  const t = useTranslations('programme');
  return (
    <div aria-live="polite" className="programme-here">
      {here && (
        <div className="border-l-8 border-brand bg-paper px-4 py-3 shadow-floating">
          <p className="font-semibold">{t('here')}:</p>
          {here.conflicts === null && <p className="text-sm text-muted">{t('checking')}</p>}
          {here.conflicts?.length === 0 && (
            <p className="flex gap-2 text-sm">
              <IconCheckCircle size={18} className="text-good" /> {t('noneHere')}
            </p>
          )}
          <ul className="space-y-1">
            {here.conflicts?.map((conflict) => (
              <li key={`${conflict.itemId} ${conflict.key}`} className="flex gap-2 text-sm">
                <ConflictIcon conflict={conflict} />
                <span>
                  <strong className="font-semibold">{t(`severity.${conflict.severity}`)}:</strong> {conflict.text}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
