'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState, useTransition } from 'react';
import { Button, ButtonLink } from '@/components/ui/Button';
import { IconPlus, IconSearch } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { TextArea } from '@/components/ui/TextArea';
import {
  type DraftStop,
  emptyStop,
  giveUp,
  type LooseWish,
  newKey,
  readStops,
  type SlotDraft,
  toWishes,
} from '@/lib/domain/programme/slots/slot-draft';
import { ImpossiblePanel } from './ImpossiblePanel';
import { LimitFields } from './LimitFields';
import { ProposalCard } from './ProposalCard';
import { StopFields } from './StopFields';
import type { ProposedItem, SlotActions, SlotLists, SlotsFound } from './slot-view';

type Told = { tone: 'success' | 'error'; message: string } | null;

/** The wishes, and under them what comes of them. What is written stays until it is in the programme. */
export function SlotFinder({
  initial,
  dayNames,
  lists,
  programmeHref,
  actions,
}: {
  initial: SlotDraft;
  dayNames: { value: string; label: string }[];
  lists: SlotLists;
  programmeHref: string;
  actions: SlotActions;
}) {
  const [t, locale] = [useTranslations('slots'), useLocale()];
  const [draft, setDraft] = useState(initial);
  const [lines, setLines] = useState('');
  const [found, setFound] = useState<SlotsFound | null>(null);
  const [told, setTold] = useState<Told>(null);
  const [busy, start] = useTransition();
  const results = useRef<HTMLDivElement>(null);

  const errorOf = (path: string) => {
    if (!found || found.ok) return undefined;
    const known = Object.entries(found.ofField).find(([field]) => field === path || field.startsWith(`${path}.`));
    return known?.[1];
  };
  const add = (stops: DraftStop[]) => setDraft({ ...draft, stops: [...draft.stops, ...stops] });
  const change = (key: string, to: Partial<DraftStop>) =>
    setDraft({ ...draft, stops: draft.stops.map((stop) => (stop.key === key ? { ...stop, ...to } : stop)) });

  const find = (wished: SlotDraft) => {
    if (busy) return;
    setTold(null);
    start(async () => {
      const answer = await actions.find(toWishes(wished, locale)).catch(() => null);
      if (!answer) return setTold({ tone: 'error', message: t('failed') });
      setFound(answer);
      if (!answer.ok) setTold({ tone: 'error', message: answer.message });
      results.current?.focus();
    });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Lines that were written and not yet added are wished too.
    const written = { ...draft, stops: [...draft.stops, ...readStops(lines, namedVenues(lists), draft.stops)] };
    setLines('');
    setDraft(written);
    find(written);
  };
  const take = (items: ProposedItem[]) => {
    if (busy) return;
    start(async () => {
      const taken = await actions.take(items).catch(() => ({ ok: false as const, message: t('failed') }));
      setTold({ tone: taken.ok ? 'success' : 'error', message: taken.message });
      if (taken.ok) {
        setFound(null);
        setDraft({ ...draft, stops: [] });
      }
      results.current?.focus();
    });
  };
  const without = (wish: LooseWish) => {
    const less = giveUp(draft, wish);
    setDraft(less);
    find(less);
  };

  return (
    <>
      <form onSubmit={submit} noValidate aria-busy={busy} className="space-y-6">
        <Panel title={t('stops')} id="stops">
          <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
            <TextArea
              label={t('lines')}
              hint={t('linesHint')}
              name="lines"
              rows={4}
              value={lines}
              onChange={({ target }) => setLines(target.value)}
            />
            <Button
              variant="secondary"
              onClick={() => {
                add(readStops(lines, namedVenues(lists), draft.stops));
                setLines('');
              }}
            >
              {t('addLines')}
            </Button>
          </div>
          {draft.stops.length === 0 ? (
            <p className="mt-4 text-muted">{t('noStops')}</p>
          ) : (
            <ol className="mt-4 space-y-3">
              {draft.stops.map((stop, index) => (
                <StopFields
                  key={stop.key}
                  stop={stop}
                  number={index + 1}
                  others={draft.stops
                    .filter(({ key }) => key !== stop.key)
                    .map(({ key, title }) => ({ value: key, label: title || t('unnamed') }))}
                  days={dayNames}
                  lists={lists}
                  error={(field) => errorOf(`stops.${index}.${field}`)}
                  onChange={(to) => change(stop.key, to)}
                  onRemove={() => setDraft(giveUp(draft, { kind: 'STOP', stops: [stop.key], person: null }))}
                />
              ))}
            </ol>
          )}
          <Button
            variant="secondary"
            className="mt-4"
            icon={<IconPlus size={20} />}
            onClick={() => add([emptyStop(newKey(draft.stops))])}
          >
            {t('addStop')}
          </Button>
        </Panel>
        <Panel title={t('limits')} id="limits">
          <LimitFields
            draft={draft}
            dayNames={dayNames}
            error={errorOf}
            onChange={(to) => setDraft({ ...draft, ...to })}
          />
        </Panel>
        <Button type="submit" icon={<IconSearch size={20} />} aria-disabled={busy || undefined}>
          {busy ? t('finding') : t('find')}
        </Button>
      </form>

      <div ref={results} tabIndex={-1} className="mt-8 space-y-6 outline-none">
        {told && (
          <Notification
            tone={told.tone}
            announce={told.tone === 'error' ? 'alert' : 'status'}
            actions={
              told.tone === 'success' && (
                <ButtonLink href={{ pathname: programmeHref }} variant="secondary" size="small">
                  {t('toProgramme')}
                </ButtonLink>
              )
            }
          >
            {told.message}
          </Notification>
        )}
        {found?.ok && found.outcome === 'FOUND' && (
          <section aria-labelledby="proposals">
            <h2 id="proposals" className="text-xl">
              {t('found', { count: found.proposals.length })}
            </h2>
            <ol className="mt-4 grid gap-4 lg:grid-cols-3">
              {found.proposals.map((proposal, index) => (
                <ProposalCard
                  key={index}
                  proposal={proposal}
                  number={index + 1}
                  busy={busy}
                  onTake={() => take(proposal.items)}
                />
              ))}
            </ol>
          </section>
        )}
        {found?.ok && found.outcome === 'IMPOSSIBLE' && (
          <ImpossiblePanel impossible={found.impossible} busy={busy} onGiveUp={without} />
        )}
        {found?.ok && found.outcome === 'NOT_FOUND' && (
          <Notification tone="alert" title={t('notFound')}>
            {t('notFoundHint')}
          </Notification>
        )}
      </div>
    </>
  );
}

/** The places by the one name that the reader sees. */
const namedVenues = ({ venues }: SlotLists) => venues.map(({ value, label }) => ({ id: value, name: { fi: label } }));
