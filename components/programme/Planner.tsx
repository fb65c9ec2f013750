'use client';

import dynamic from 'next/dynamic';
import { NextIntlClientProvider, useLocale, useTranslations } from 'next-intl';
import { type ComponentProps, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconCalendar, IconCopy, IconPlus } from '@/components/ui/icons';
import { Notification } from '@/components/ui/Notification';
import type { Span } from '@/lib/domain/calendar/shown-span';
import { emptyItemForm, type ItemFormValues } from '@/lib/domain/programme/item-form';
import { at } from '@/lib/domain/programme/move-item';
import { plannerDays } from '@/lib/domain/programme/planner-days';
import { type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import { dayIn } from '@/lib/domain/shared/day';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Theme } from '@/lib/domain/visit/vocabulary';
import { formatSpan } from '@/lib/i18n/formats';
import { ConflictPanel } from './ConflictPanel';
import { DayList } from './DayList';
import { DayTabs } from './DayTabs';
import type { PlanAnswer, PlannerActions, PlannerLists, PlannerView } from './planner-actions';
import './planner.css';
import { useIsWide } from './use-is-wide';
import { usePlanning } from './use-planning';
import { ViewSwitch } from './ViewSwitch';

// What most looks at a programme do without comes when it is asked for.
const PlannerGrid = dynamic(() => import('./PlannerGrid'), {
  ssr: false,
  loading: () => <div className="min-h-[46rem] animate-pulse bg-ground" />,
});
const ItemDialog = dynamic(() => import('./ItemDialog'), { ssr: false });
const ProposalDialog = dynamic(() => import('./ProposalDialog'), { ssr: false });

type Props = {
  visit: { id: string; startsAt: Date | null; endsAt: Date | null; timeZone: string };
  initial: PlannerView;
  /** Whether the reader may change the programme now. */
  plans: boolean;
  lists: PlannerLists;
  themes: Record<Theme, string>;
  actions: PlannerActions;
};

/** What the form is open for: an item, or a new one with what is known of it. */
type FormTarget = { item: ProgrammeItem | null; values: ItemFormValues | null };

/** Texts come with their reader: neither stands in the way of the page's first look. */
export type PlannerProps = Props & Pick<ComponentProps<typeof NextIntlClientProvider>, 'locale' | 'messages'>;

/** The programme of a visit, as a grid of days and as a list that can do the same. */
export default function Planner({ locale, messages, ...props }: PlannerProps) {
  return (
    <NextIntlClientProvider {...{ locale, messages }} timeZone={HOME_TIME_ZONE}>
      <Days {...props} />
    </NextIntlClientProvider>
  );
}

function Days({ visit, initial, plans, lists, themes, actions }: Props) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { view, told, setTold, carryOut } = usePlanning(initial, actions);
  const [chosenView, setChosenView] = useState<'grid' | 'list' | null>(null);
  const isWide = useIsWide();
  const [form, setForm] = useState<FormTarget | null>(null);
  const [proposing, setProposing] = useState(false);
  /** What was typed and not saved, by item: a form that is closed by mistake goes on where it was. */
  const drafts = useRef(new Map<string, ItemFormValues>());
  const days = plannerDays(visit, view.items);
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const day = chosenDay !== null && days.includes(chosenDay) ? chosenDay : (days[0] ?? null);

  const nameOf = ({ title }: Pick<ProgrammeItem, 'title'>) => textIn(title, locale) || t('unnamed');
  const tell = (answer: PlanAnswer | null, itemId: string | null, done: string, undone = '') =>
    setTold({
      tone: answer?.ok ? 'success' : 'error',
      message: answer?.ok ? done : undone + (answer?.message ?? t('failed')),
      itemId,
      signedOut: answer?.ok === false && answer.signedOut,
    });

  /** Gives an item another time; says whether that held. */
  async function move(id: string, spanOf: (item: ProgrammeItem) => Span | null): Promise<boolean> {
    const item = view.items.find((one) => one.id === id);
    if (!item) return false;
    if (!spanOf(item)) {
      setTold({ tone: 'error', message: t('noSuchTime'), itemId: id, signedOut: false });
      return false;
    }
    const answer = await carryOut((items) => {
      const now = items.find((one) => one.id === id);
      const span = now && spanOf(now);
      return now && span ? { put: [at(now, span)] } : null;
    });
    if (!answer?.ok) {
      tell(answer, id, '', `${t('stays', { title: nameOf(item) })} `);
      return false;
    }
    const moved = answer.view.items.find((one) => one.id === id);
    tell(answer, id, moved ? t('moved', { title: nameOf(moved), when: formatSpan(moved, locale) }) : '');
    return true;
  }

  async function liveWith(conflict: { itemId: string; key: string }, reason: string): Promise<PlanAnswer | null> {
    const { itemId, key } = conflict;
    const answer = await carryOut(() => ({ overrides: [{ itemId, key, reason }] }));
    if (answer?.ok) tell(answer, itemId, t('overrideSaved'));
    return answer;
  }

  function openNew(on: { day: string; time: { from: string; to: string } | null }) {
    const { timeZone } = visit;
    setForm({ item: null, values: emptyItemForm(on.day, timeZone, on.time) });
  }
  const open = (id: string) => setForm({ item: view.items.find((item) => item.id === id) ?? null, values: null });

  const shownView = chosenView ?? 'grid';
  const showsGrid = (chosenView === 'grid' || (chosenView === null && isWide)) && days.length > 0;
  const add = (
    <Button icon={<IconPlus />} onClick={() => openNew({ day: day ?? '', time: null })}>
      {t('add')}
    </Button>
  );
  const addFrom = (
    <Button variant="secondary" icon={<IconCopy />} onClick={() => setProposing(true)}>
      {t('addFrom')}
    </Button>
  );

  return (
    <>
      {view.items.length > 0 && (
        <div className="no-print mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="flex flex-wrap gap-3">
            {plans && add}
            {plans && days.length > 0 && addFrom}
          </div>
          <ViewSwitch chosen={chosenView} onChoose={setChosenView} />
        </div>
      )}
      <div aria-live="polite" className="no-print">
        {told && (
          <Notification
            tone={told.tone === 'success' ? 'success' : 'error'}
            className="mb-4"
            actions={
              told.signedOut && (
                <a href="/sign-in?again=1" target="_blank">
                  {t('signIn')}
                </a>
              )
            }
          >
            {told.message}
          </Notification>
        )}
      </div>
      {days.length === 0 && <Notification className="mb-4">{t('noDates')}</Notification>}
      {view.items.length === 0 ? (
        <EmptyState
          icon={<IconCalendar size={32} />}
          title={t('emptyTitle')}
          actions={
            plans && (
              <>
                {add}
                {days.length > 0 && addFrom}
              </>
            )
          }
        >
          {plans ? t('emptyHint') : t('emptyReader')}
        </EmptyState>
      ) : (
        <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_20rem] print:block">
          <div className="min-w-0">
            <DayTabs days={days} chosen={day} onChoose={setChosenDay} />
            {(chosenView === 'grid' || (chosenView === null && isWide !== false)) && (
              <div className={classNames('no-print', chosenView === null && 'max-lg:hidden')}>
                {showsGrid ? (
                  <PlannerGrid
                    key={isWide ? 'wide' : day}
                    items={view.items}
                    conflicts={view.conflicts}
                    days={isWide ? days : day ? [day] : []}
                    timeZone={visit.timeZone}
                    plans={plans}
                    people={lists.people}
                    venues={lists.venues}
                    check={actions.check}
                    onMove={(id, span) => move(id, () => span)}
                    onOpen={open}
                    onAdd={openNew}
                  />
                ) : (
                  <div className="min-h-[46rem] animate-pulse bg-ground" />
                )}
              </div>
            )}
            <div
              className={
                shownView === 'grid'
                  ? chosenView === 'grid'
                    ? 'hidden print:block'
                    : 'lg:hidden print:block'
                  : undefined
              }
            >
              <DayList
                {...{ days, view, plans, lists, told, liveWith, open }}
                day={day}
                timeZone={visit.timeZone}
                onMove={move}
                onMovedToDay={setChosenDay}
              />
            </div>
          </div>
          <ConflictPanel {...{ view, plans, open, liveWith }} nameOf={nameOf} />
        </div>
      )}
      {form && (
        <ItemDialog
          key={form.item?.id ?? 'new'}
          item={form.item}
          fresh={form.values}
          {...{ view, visit, lists, carryOut, drafts }}
          check={actions.check}
          onClose={() => setForm(null)}
          onDone={(answer, item) => {
            setForm(null);
            tell(answer, item.id, t(item.removed ? 'removed' : 'saved', { title: item.title || t('unnamed') }));
            if (item.startsAt) setChosenDay(dayIn(item.startsAt, visit.timeZone));
          }}
        />
      )}
      {proposing && (
        <ProposalDialog
          timeZone={visit.timeZone}
          {...{ actions, themes, carryOut }}
          onClose={() => setProposing(false)}
          onDone={(answer, count) => {
            setProposing(false);
            tell(answer, null, t('added', { count }));
          }}
        />
      )}
    </>
  );
}
