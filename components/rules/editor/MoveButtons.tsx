'use client';

import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/Button';
import { IconArrowDown, IconArrowUp } from '@/components/ui/icons';

type Way = 'up' | 'down';

const ICONS = { up: IconArrowUp, down: IconArrowDown } as const;

/** The two buttons that move something in its list. Where it has nowhere to go they can still be reached, and say so. */
export function MoveButtons({
  id,
  texts,
  isFirst,
  isLast,
  onMove,
}: {
  id: string;
  texts: Record<Way, string>;
  isFirst: boolean;
  isLast: boolean;
  onMove: (way: Way) => void;
}) {
  return (['up', 'down'] as const).map((way) => {
    const Icon = ICONS[way];
    return (
      <IconButton
        key={way}
        id={`${id}-${way}`}
        label={texts[way]}
        aria-disabled={(way === 'up' ? isFirst : isLast) || undefined}
        icon={<Icon size={18} />}
        onClick={() => onMove(way)}
      />
    );
  });
}

/** A button that is a picture to whoever sees it. */
export function IconButton({ label, ...rest }: ComponentProps<typeof Button> & { label: string }) {
  return <Button variant="quiet" size="small" className="min-w-9 px-2!" aria-label={label} title={label} {...rest} />;
}
