'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notification } from '@/components/ui/Notification';
import { Select } from '@/components/ui/Select';
import { takeFocus } from '@/components/ui/take-focus';
import { TextInput } from '@/components/ui/TextInput';
import { type ProgrammeItem, textIn } from '@/lib/domain/programme/programme';
import { THEMES, type Theme } from '@/lib/domain/visit/vocabulary';
import { formatSpan } from '@/lib/i18n/formats';
import type {
  FoundProgramme,
  PlanAnswer,
  PlanChange,
  PlannerActions,
  Proposal,
  ProposalSource,
} from './planner-actions';

type Props = {
  timeZone: string;
  themes: Record<Theme, string>;
  actions: Pick<PlannerActions, 'find' | 'propose'>;
  carryOut: (change: (items: readonly ProgrammeItem[]) => PlanChange | null) => Promise<PlanAnswer | null>;
  onClose: () => void;
  onDone: (answer: PlanAnswer, count: number) => void;
};

/** Begins a programme from the template of a theme or from an earlier visit: first what would be added, then the adding. */
export default function ProposalDialog({ timeZone, themes, actions, carryOut, onClose, onDone }: Props) {
  const t = useTranslations('programme');
  const common = useTranslations('common');
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [trouble, setTrouble] = useState('');

  async function propose(from: ProposalSource) {
    setTrouble('');
    const answer = await actions.propose(from).catch(() => null);
    if (answer) setProposal(answer);
    else setTrouble(t('failed'));
  }

  async function use({ items }: Proposal) {
    const answer = await carryOut(() => ({ put: items }));
    if (answer?.ok) return onDone(answer, items.length);
    setTrouble(answer?.message ?? t('failed'));
  }

  return (
    <Dialog open wide onClose={onClose} closeLabel={common('close')} title={t('proposed.title')}>
      {trouble && (
        <Notification tone="error" announce="alert" className="mb-4">
          {trouble}
        </Notification>
      )}
      {proposal ? (
        <Preview {...{ proposal, timeZone }} onBack={() => setProposal(null)} onUse={() => void use(proposal)} />
      ) : (
        <div className="space-y-8">
          <FromTheme themes={themes} propose={propose} />
          <FromVisit find={actions.find} propose={propose} onTrouble={() => setTrouble(t('failed'))} />
        </div>
      )}
    </Dialog>
  );
}

type Choose = { propose: (from: ProposalSource) => Promise<void> };

function FromTheme({ themes, propose }: Choose & { themes: Record<Theme, string> }) {
  const t = useTranslations('programme');
  const [theme, setTheme] = useState<Theme>(THEMES[0]);
  return (
    <section>
      <h3>{t('proposed.theme')}</h3>
      <form
        className="mt-2 flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void propose({ theme });
        }}
      >
        <Select
          name="theme"
          label={t('proposed.theme')}
          labelHidden
          hint={t('proposed.themeHint')}
          value={theme}
          onChange={({ target }) => setTheme(THEMES.find((known) => known === target.value) ?? 'OTHER')}
          options={THEMES.map((value) => ({ value, label: themes[value] }))}
          fieldClassName="min-w-0 flex-1 basis-72"
        />
        <Button type="submit" variant="secondary" aria-label={`${t('proposed.look')}: ${t('proposed.theme')}`}>
          {t('proposed.look')}
        </Button>
      </form>
    </section>
  );
}

function FromVisit({ find, propose, onTrouble }: Choose & Pick<PlannerActions, 'find'> & { onTrouble: () => void }) {
  const t = useTranslations('programme');
  const common = useTranslations('common');
  const [words, setWords] = useState('');
  const [found, setFound] = useState<FoundProgramme[] | null>(null);

  async function search() {
    const answer = await find(words).catch(() => null);
    if (!answer) return onTrouble();
    setFound(answer);
  }

  return (
    <section>
      <h3>{t('proposed.copy')}</h3>
      <form
        role="search"
        className="mt-2 flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <TextInput
          name="words"
          label={t('proposed.search')}
          hint={t('proposed.searchHint')}
          value={words}
          maxLength={200}
          onChange={({ target }) => setWords(target.value)}
          fieldClassName="min-w-0 flex-1 basis-72"
        />
        <Button type="submit" variant="secondary">
          {common('search')}
        </Button>
      </form>
      <div aria-live="polite" className="mt-3">
        {found?.length === 0 && <p>{t('proposed.none')}</p>}
        <ul className="divide-y divide-line">
          {found?.map(({ id, title, reference, when, items }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span className="min-w-0">
                <span className="font-medium">{title}</span>
                <span className="block text-sm text-muted">
                  {[reference, when, t('proposed.items', { count: items })].filter(Boolean).join(' · ')}
                </span>
              </span>
              <Button
                variant="secondary"
                size="small"
                aria-label={`${t('proposed.look')}: ${title}`}
                onClick={() => void propose({ visit: id })}
              >
                {t('proposed.look')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Preview({
  proposal: { items, taken },
  timeZone,
  onBack,
  onUse,
}: {
  proposal: Proposal;
  timeZone: string;
  onBack: () => void;
  onUse: () => void;
}) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const span = (item: Proposal['items'][number]) => ({
    ...{ startsAt: new Date(item.startsAt), endsAt: new Date(item.endsAt) },
    timeZone: item.timeZone || timeZone,
  });
  return (
    <section>
      <h3 ref={takeFocus} tabIndex={-1}>
        {t('proposed.preview')}
      </h3>
      <ul className="mt-2 divide-y divide-line">
        {items.map((item, index) => (
          <li key={index} className="py-1.5">
            <span className="block text-sm tabular-nums text-muted">{formatSpan(span(item), locale)}</span>
            {textIn(item.title, locale)}
          </li>
        ))}
      </ul>
      {taken.length > 0 && (
        <Notification tone="alert" className="mt-3">
          {t('proposed.taken')}
          <ul className="list-disc pl-5 text-sm">
            {taken.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notification>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {items.length > 0 && <Button onClick={onUse}>{t('proposed.use', { count: items.length })}</Button>}
        <Button variant="quiet" onClick={onBack}>
          {t('proposed.back')}
        </Button>
      </div>
    </section>
  );
}
