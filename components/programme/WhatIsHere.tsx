'use client';

import { useTranslations } from 'next-intl';
import { IconCheckCircle } from '@/components/ui/icons';
import { ConflictIcon } from './ConflictNote';
import { type ConflictsHere, useHere } from './conflicts-here';

/** What would clash, over the grid for as long as an item is held. */
export function WhatIsHere({ held }: { held: ConflictsHere }) {
  const t = useTranslations('programme');
  const here = useHere(held);
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
