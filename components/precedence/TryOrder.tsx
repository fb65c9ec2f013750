'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notification } from '@/components/ui/Notification';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { SeatingPicture } from './SeatingPicture';
import { SeatingTable } from './SeatingTable';
import type { TryOrderAction } from './tried-order';
import { TriedGuests } from './TriedGuests';
import { TriedLines } from './TriedLines';

const SHAPES = ['MEETING', 'DINNER_MIDDLE', 'DINNER_HEAD', 'ROUND'] as const;
const INTERPRETERS = ['BEHIND', 'BESIDE'] as const;

/** Names and titles pasted by anybody of the staff, and the order, the line, the flags and the seats that follow. Nothing is kept. */
export function TryOrder({ action }: { action: TryOrderAction }) {
  const t = useTranslations('precedence');
  const [tried, submit, pending] = useActionState(action, null);
  const wrong = tried?.ok === false ? tried.ofField : {};

  return (
    // React empties a form after its action: what was pasted stays.
    <form
      action={submit}
      onReset={(event) => event.preventDefault()}
      aria-busy={pending}
      className="grid grid-cols-[minmax(0,1fr)] gap-5"
    >
      <p className="max-w-prose">{t('tryLead')}</p>
      <p role="status" className="sr-only">
        {tried?.ok && tried.announced}
      </p>
      {tried?.ok === false && (
        <Notification tone="error" announce="alert">
          {tried.message}
        </Notification>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        <TextArea
          name="guests"
          label={t('guestsField')}
          hint={t('guestsHint')}
          error={wrong['guests']}
          required
          rows={8}
        />
        <TextArea name="hosts" label={t('hostsField')} hint={t('hostsHint')} error={wrong['hosts']} rows={8} />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Select
          name="shape"
          label={t('shape')}
          options={SHAPES.map((value) => ({ value, label: t(`shapes.${value}`) }))}
        />
        <Select
          name="interpreters"
          label={t('interpreters')}
          options={INTERPRETERS.map((value) => ({ value, label: t(`interpreterPlaces.${value}`) }))}
        />
        <TextInput
          name="seatsAtRound"
          label={t('seatsAtRound')}
          defaultValue="8"
          inputMode="numeric"
          error={wrong['seating.seatsAtRound']}
        />
        <SubmitButton>{t('order')}</SubmitButton>
      </div>

      {tried?.ok && (
        <div className="space-y-6 border-t border-line pt-5">
          {tried.doubts.length > 0 && (
            <Notification tone="alert" title={t('doubtful')}>
              <ul className="list-disc pl-5">
                {tried.doubts.map((doubt) => (
                  <li key={doubt}>{doubt}</li>
                ))}
              </ul>
            </Notification>
          )}
          <TriedGuests guests={tried.guests} version={tried.version} />
          <TriedLines hosts={tried.hosts} guests={tried.line} flags={tried.flags} />
          <section aria-labelledby="tried-seating" className="min-w-0">
            <h3 id="tried-seating" className="mb-2 text-lg">
              {t('seating')}
            </h3>
            <SeatingPicture seating={tried.seating} label={t('picture')} />
            <SeatingTable seating={tried.seating} told={tried.seats} />
          </section>
        </div>
      )}
    </form>
  );
}
