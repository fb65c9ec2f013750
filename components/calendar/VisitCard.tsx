'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notification } from '@/components/ui/Notification';
import { TextInput } from '@/components/ui/TextInput';
import type { CalendarVisit } from '@/lib/domain/calendar/calendar-event';
import { instantToZoned, zonedToInstant } from '@/lib/domain/shared/zoned-time';
import type { Department, Locale, VisitKind, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { formatSpan } from '@/lib/i18n/formats';
import type { MoveVisit } from './move';

export type VisitCardTexts = {
  open: string;
  close: string;
  move: string;
  startDate: string;
  startTime: string;
  endDate: string;
  endTime: string;
  save: string;
  wrongTime: string;
  kinds: Record<VisitKind, string>;
  statuses: Record<VisitStatus, string>;
  departments: Record<Department | 'TRIAGE', string>;
};

type Props = {
  visit: CalendarVisit | null;
  locale: Locale;
  texts: VisitCardTexts;
  onClose: () => void;
  move: MoveVisit;
};

/** A visit opened in place: what it is, the way to its page, and moving it by form as by hand. */
export function VisitCard({ visit, locale, texts, onClose, move }: Props) {
  return (
    <Dialog open={visit !== null} onClose={onClose} title={visit?.title ?? ''} closeLabel={texts.close}>
      {visit && (
        <>
          <p className="text-sm text-muted tabular-nums">{visit.reference}</p>
          <p className="mt-1 font-medium">{formatSpan(visit, locale)}</p>
          <p className="mt-1">
            {texts.kinds[visit.kind]} · {texts.statuses[visit.status]} ·{' '}
            {texts.departments[visit.department ?? 'TRIAGE']}
          </p>
          {visit.organisation && <p className="text-muted">{visit.organisation}</p>}
          <p className="mt-4">
            <a href={`/visits/${visit.id}`} className="font-medium">
              {texts.open}
            </a>
          </p>
          {visit.editable && <MoveForm key={visit.id} visit={visit} texts={texts} move={move} />}
        </>
      )}
    </Dialog>
  );
}

function MoveForm({ visit, texts, move }: { visit: CalendarVisit; texts: VisitCardTexts; move: MoveVisit }) {
  const [trouble, setTrouble] = useState('');
  const [pending, setPending] = useState(false);
  const start = instantToZoned(visit.startsAt, visit.timeZone);
  const end = instantToZoned(visit.endsAt, visit.timeZone);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (day: string, time: string) =>
      zonedToInstant(String(form.get(day)), String(form.get(time)), visit.timeZone);
    const [startsAt, endsAt] = [read('startDate', 'startTime'), read('endDate', 'endTime')];
    if (!startsAt || !endsAt || endsAt < startsAt) return setTrouble(texts.wrongTime);

    setPending(true);
    const answer = await move(
      { id: visit.id, version: visit.version },
      { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    );
    setPending(false);
    if (!answer.ok) setTrouble(answer.message);
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="mt-6 border-t border-line pt-4" aria-busy={pending}>
      <h3>{texts.move}</h3>
      {trouble && (
        <Notification tone="error" announce="alert" className="mt-3">
          {trouble}
        </Notification>
      )}
      <div className="mt-3 grid grid-cols-2 gap-4">
        <TextInput name="startDate" type="date" label={texts.startDate} defaultValue={start.day} required />
        <TextInput name="startTime" type="time" label={texts.startTime} defaultValue={start.time} required />
        <TextInput name="endDate" type="date" label={texts.endDate} defaultValue={end.day} required />
        <TextInput name="endTime" type="time" label={texts.endTime} defaultValue={end.time} required />
      </div>
      <Button type="submit" className="mt-4" aria-disabled={pending}>
        {texts.save}
      </Button>
    </form>
  );
}
