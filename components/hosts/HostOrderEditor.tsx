'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { DayInput } from '@/components/forms/DayInput';
import { Button } from '@/components/ui/Button';
import { IconPlus } from '@/components/ui/icons';
import { type Option, Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';
import { HostOrderRow, type Move } from './HostOrderRow';

type Place = { personId: string; receives: readonly string[] };

type Props = {
  action: FieldAction;
  /** Who can be in the order; those of `initial` who no longer can are left out. */
  people: readonly { id: string; name: string; title: string }[];
  ranks: readonly Option[];
  initial: readonly Place[];
  /** d.m.yyyy. */
  today: string;
};

const TO_ADD = 'host-to-add';

/** A new version of the host order, put in order by buttons that a keyboard reaches; a move is said aloud and the focus goes with it. */
export function HostOrderEditor({ action, people, ranks, initial, today }: Props) {
  const t = useTranslations('hosts');
  const common = useTranslations('common');
  const [places, setPlaces] = useState<readonly Place[]>(() =>
    initial.filter(({ personId }) => people.some(({ id }) => id === personId)),
  );
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<{ id: string; move: Move } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const personOf = (id: string) => people.find((person) => person.id === id);
  const nameOf = (id: string) => personOf(id)?.name ?? '';

  // A row that changes its place in the page loses the focus.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-move="${moved.id} ${moved.move}"]`)?.focus();
  }, [moved]);

  function moveTo(id: string, move: Move) {
    const from = places.findIndex(({ personId }) => personId === id);
    const place = places[from];
    const to = from + (move === 'up' ? -1 : 1);
    if (!place || to < 0 || to >= places.length) return;
    const others = places.filter((other) => other !== place);
    setPlaces([...others.slice(0, to), place, ...others.slice(to)]);
    setSaid(t('nowAt', { name: nameOf(id), position: to + 1 }));
    setMoved({ id, move });
  }

  function add() {
    if (chosen === '') return;
    setPlaces([...places, { personId: chosen, receives: [] }]);
    setSaid(t('nowAt', { name: nameOf(chosen), position: places.length + 1 }));
    setChosen('');
  }

  function takeOff(id: string) {
    setPlaces(places.filter(({ personId }) => personId !== id));
    setSaid(t('takenOff', { name: nameOf(id) }));
    document.getElementById(TO_ADD)?.focus();
  }

  const receive = (id: string, receives: readonly string[]) =>
    setPlaces(places.map((place) => (place.personId === id ? { ...place, receives } : place)));

  return (
    <AnsweredForm action={action} className="grid gap-4">
      {(wrong) => (
        <>
          <p role="status" className="sr-only">
            {said}
          </p>
          {places.length === 0 && <p className="text-muted">{t('orderEmpty')}</p>}
          <ol ref={list} aria-label={t('order')} className="divide-y divide-line-soft border-y border-line-soft">
            {places.map(({ personId, receives }, index) => (
              <HostOrderRow
                key={personId}
                id={personId}
                name={nameOf(personId)}
                title={personOf(personId)?.title ?? ''}
                receives={receives}
                ranks={ranks}
                position={index + 1}
                isLast={index === places.length - 1}
                error={wrong[`order.places.${index}.personId`]}
                onMove={(move) => moveTo(personId, move)}
                onTakeOff={() => takeOff(personId)}
                onReceive={(chosenRanks) => receive(personId, chosenRanks)}
              />
            ))}
          </ol>
          <div className="flex flex-wrap items-end gap-3">
            <Select
              id={TO_ADD}
              name="chosen"
              label={t('addHost')}
              placeholder={common('choose')}
              error={wrong['order.places']}
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
              options={people
                .filter(({ id }) => !places.some(({ personId }) => personId === id))
                .map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }))}
              fieldClassName="flex-1 basis-64"
            />
            <Button variant="secondary" icon={<IconPlus />} aria-disabled={chosen === ''} onClick={add}>
              {t('addToOrder')}
            </Button>
          </div>
          <DayInput
            id="order-from"
            name="validFrom"
            label={t('validFrom')}
            defaultValue={today}
            error={wrong['order.validFrom']}
            required
          />
          <TextInput
            name="decision"
            label={t('decision')}
            hint={t('decisionHint')}
            error={wrong['order.decision']}
            maxLength={500}
            required
          />
          <SubmitButton className="justify-self-start">{t('saveOrder')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}
