'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { IconArrowDown, IconArrowUp, IconCross } from '@/components/ui/icons';
import type { Option } from '@/components/ui/Select';

export type Move = 'up' | 'down';

type Props = {
  id: string;
  name: string;
  title: string;
  receives: readonly string[];
  ranks: readonly Option[];
  /** From 1. */
  position: number;
  isLast: boolean;
  error: string | undefined;
  onMove: (move: Move) => void;
  onTakeOff: () => void;
  onReceive: (receives: readonly string[]) => void;
};

/** One host in the order: the buttons that move them, and whom they receive. The ends keep their buttons, so that the focus has a place. */
export function HostOrderRow(props: Props) {
  const { id, name, title, receives, ranks, position, isLast, error, onMove, onTakeOff, onReceive } = props;
  const t = useTranslations('hosts');
  const look = { variant: 'quiet', className: 'w-11 px-0!' } as const;
  const named = ranks.filter(({ value }) => receives.includes(value)).map(({ label }) => label);

  return (
    <li className="grid grid-cols-[1.5rem_1fr_auto] items-start gap-x-2 py-1.5">
      <input type="hidden" name="places" value={id} />
      <span className="pt-2.5 text-right text-muted tabular-nums">{position}.</span>
      <span className="min-w-0 pt-2.5">
        <span className="block font-medium">{name}</span>
        {title && <span className="block text-sm text-muted">{title}</span>}
        {error && <span className="block text-sm text-danger">{error}</span>}
      </span>
      <span className="flex">
        <Button
          {...look}
          aria-label={t('up', { name })}
          aria-disabled={position === 1}
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
      <details className="col-span-2 col-start-2">
        <summary className="inline-flex min-h-9 items-center text-sm text-brand underline underline-offset-3">
          {named.length === 0 ? t('receivesNone') : `${t('receives')}: ${named.join(' · ')}`}
        </summary>
        <CheckboxGroup
          name={`receives.${id}`}
          label={t('receivesOf', { name })}
          look="inline"
          options={ranks}
          values={receives}
          inputProps={{
            onChange: ({ target }) =>
              onReceive(
                target.checked ? [...receives, target.value] : receives.filter((rank) => rank !== target.value),
              ),
          }}
        />
      </details>
    </li>
  );
}
