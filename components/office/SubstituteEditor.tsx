'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { Button } from '@/components/ui/Button';
import { IconPlus } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { MOST_SUBSTITUTES } from '@/lib/domain/approval/substitutes';
import { type Move, SubstituteRow } from './SubstituteRow';

type Props = {
  action: FieldAction;
  people: readonly { id: string; name: string; email: string }[];
  /** Who stands in now, in order. */
  initial: readonly string[];
  /** d.m.yyyy. */
  today: string;
};

const TO_ADD = 'substitute-to-add';

/** Who stands in, put in order by buttons that a keyboard reaches; a move is said aloud and the focus goes with it. */
export function SubstituteEditor({ action, people, initial, today }: Props) {
  const t = useTranslations('office');
  const common = useTranslations('common');
  const [order, setOrder] = useState<readonly string[]>(initial);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<{ id: string; move: Move } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';

  // A row that changes its place in the page loses the focus.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-move="${moved.id} ${moved.move}"]`)?.focus();
  }, [moved]);

  function moveTo(id: string, move: Move) {
    const place = order.indexOf(id) + (move === 'up' ? -1 : 1);
    if (place < 0 || place >= order.length) return;
    const others = order.filter((other) => other !== id);
    setOrder([...others.slice(0, place), id, ...others.slice(place)]);
    setSaid(t('place', { name: nameOf(id), place: place + 1 }));
    setMoved({ id, move });
  }

  function add() {
    if (chosen === '' || order.length >= MOST_SUBSTITUTES) return;
    setOrder([...order, chosen]);
    setSaid(t('place', { name: nameOf(chosen), place: order.length + 1 }));
    setChosen('');
  }

  function takeOff(id: string) {
    setOrder(order.filter((other) => other !== id));
    setSaid(t('takenOff', { name: nameOf(id) }));
    document.getElementById(TO_ADD)?.focus();
  }

  return (
    <AnsweredForm action={action} className="grid gap-4">
      {(wrong) => (
        <>
          <p role="status" className="sr-only">
            {said}
          </p>
          {order.length === 0 && <p className="text-muted">{t('noneChosen')}</p>}
          {order.length > 0 && (
            <ol
              ref={list}
              aria-label={t('substitutes')}
              className="divide-y divide-line-soft border-y border-line-soft"
            >
              {order.map((id, index) => (
                <SubstituteRow
                  key={id}
                  id={id}
                  name={nameOf(id)}
                  place={index + 1}
                  isLast={index === order.length - 1}
                  error={wrong[`substitutes.${index}`]}
                  onMove={(move) => moveTo(id, move)}
                  onTakeOff={() => takeOff(id)}
                />
              ))}
            </ol>
          )}
          <div className="flex flex-wrap items-end gap-3">
            <Select
              id={TO_ADD}
              name="chosen"
              label={t('addSubstitute')}
              placeholder={common('choose')}
              error={wrong['substitutes']}
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
              options={people
                .filter(({ id }) => !order.includes(id))
                .map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
              fieldClassName="flex-1 basis-64"
            />
            <Button
              variant="secondary"
              icon={<IconPlus />}
              aria-disabled={chosen === '' || order.length >= MOST_SUBSTITUTES}
              onClick={add}
            >
              {t('add')}
            </Button>
          </div>
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <DayInput
              id="substitutes-from"
              name="from"
              label={t('substitutesFrom')}
              defaultValue={today}
              error={wrong['from']}
              required
            />
            <DayInput
              id="substitutes-to"
              name="to"
              label={t('substitutesTo')}
              hint={t('substitutesToHint')}
              error={wrong['to']}
            />
          </div>
          <SubmitButton className="justify-self-start">{t('saveSubstitutes')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}
