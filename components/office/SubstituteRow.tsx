'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { IconArrowDown, IconArrowUp, IconCross } from '@/components/ui/icons';

export type Move = 'up' | 'down';

/** One substitute in the order, with the buttons that move them. The ends keep their buttons, so that the focus has a place. */
export function SubstituteRow({
  id,
  name,
  place,
  isLast,
  error,
  onMove,
  onTakeOff,
}: {
  id: string;
  name: string;
  /** From 1. */
  place: number;
  isLast: boolean;
  error: string | undefined;
  onMove: (move: Move) => void;
  onTakeOff: () => void;
}) {
  const t = useTranslations('office');
  const look = { variant: 'quiet', className: 'w-11 px-0!' } as const;

  return (
    <li className="flex flex-wrap items-center gap-2 py-1.5">
      <input type="hidden" name="substitutes" value={id} />
      <span className="w-6 text-right text-muted tabular-nums">{place}.</span>
      <span className="min-w-0 flex-1 font-medium">
        {name}
        {error && <span className="block text-sm text-danger">{error}</span>}
      </span>
      <span className="flex">
        <Button
          {...look}
          aria-label={t('up', { name })}
          aria-disabled={place === 1}
          data-move={`${id} up`}
          onClick={() => onMove('up')}
          icon={<IconArrowUp />}
        />
        <Button
          {...look}
          aria-label={t('down', { name })}
          aria-disabled={isLast}
          data-move={`${id} down`}
          onClick={() => onMove('down')}
          icon={<IconArrowDown />}
        />
        <Button {...look} aria-label={t('takeOff', { name })} onClick={onTakeOff} icon={<IconCross />} />
      </span>
    </li>
  );
}
