import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconArrowDown, IconArrowUp } from '@/components/ui/icons';
import { Tag } from '@/components/ui/Tag';
import type { TriedOrder } from './tried-order';

type Guests = Extract<TriedOrder, { ok: true }>['guests'];

/** The guests in order with why; each can be moved by hand, and what the table says stays beside it. */
export function TriedGuests({ guests, version }: { guests: Guests; version: number }) {
  const t = useTranslations('precedence');
  // A browser lets go of the focus of what is moved: the button that moved it gets it back.
  const pressed = useRef<string | null>(null);
  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  }, [guests]);

  return (
    <section aria-labelledby="tried-order">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3 id="tried-order" className="text-lg">
          {t('result', { version })}
        </h3>
        {guests.some(({ setByHand }) => setByHand) && (
          <Button type="submit" name="move" value="reset" variant="secondary" size="small">
            {t('resetOrder')}
          </Button>
        )}
      </div>
      <input type="hidden" name="order" value={JSON.stringify(guests.map(({ id }) => id))} />
      <ol aria-labelledby="tried-order" className="border-t border-line">
        {guests.map(({ id, place, byTable, setByHand, name, rank, isHead, reasons }, at) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-3 sm:flex-nowrap">
            <span aria-hidden="true" className="w-8 flex-none text-muted tabular-nums">
              {place}.
            </span>
            <div className="min-w-0 flex-1 max-sm:order-3 max-sm:basis-full">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">{name}</span>
                <span className="text-muted">{rank}</span>
                {isHead && <Tag>{t('headTag')}</Tag>}
                {setByHand && <Tag tone="alert">{t('setByHand', { place: byTable })}</Tag>}
              </p>
              {reasons.length > 0 && (
                <ul aria-label={t('why')} className="text-[0.9375rem]">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              )}
            </div>
            <div className="flex flex-none gap-1 max-sm:ml-auto">
              {(['up', 'down'] as const).map((way) => {
                const isOff = at === (way === 'up' ? 0 : guests.length - 1);
                const label = t(way === 'up' ? 'moveUp' : 'moveDown', { name });
                return (
                  <Button
                    key={way}
                    id={`${way}-${id}`}
                    type="submit"
                    name="move"
                    value={`${way}:${id}`}
                    variant="quiet"
                    size="small"
                    className="min-w-9 px-2!"
                    aria-label={label}
                    title={label}
                    aria-disabled={isOff || undefined}
                    onClick={(event) => {
                      if (isOff) event.preventDefault();
                      else pressed.current = `${way}-${id}`;
                    }}
                    icon={way === 'up' ? <IconArrowUp size={18} /> : <IconArrowDown size={18} />}
                  />
                );
              })}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
