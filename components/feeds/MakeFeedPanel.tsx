import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import { writeFilter } from '@/lib/domain/feeds/feed';
import type { ListFilter } from '@/lib/domain/visit/list-query';
import { DEPARTMENTS, LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { type MadeFeed, MakeFeedForm } from './MakeFeedForm';
import { useSubjectText } from './use-subject-text';

type Props = {
  /** What the list or the calendar was narrowed by where the reader comes from; it is then what is offered first. */
  brought: ListFilter | null;
  locale: Locale;
  make: (before: MadeFeed, form: FormData) => Promise<MadeFeed>;
};

const LANGUAGES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const satisfies Record<Locale, string>;

/** Where a feed is made. */
export function MakeFeedPanel({ brought, locale, make }: Props) {
  const t = useTranslations('feeds');
  const subjectText = useSubjectText(locale);
  const view = brought && {
    value: 'FILTER',
    label: t('view'),
    hint: subjectText({ kind: 'FILTER', filter: brought }),
  };

  return (
    <Panel title={t('make')} id="make-feed">
      <MakeFeedForm
        action={make}
        subjects={[
          ...(view ? [view] : []),
          { value: 'MINE', label: t('mine'), hint: t('mineHint') },
          ...DEPARTMENTS.map((department) => ({
            value: department,
            label: subjectText({ kind: 'DEPARTMENT', department }),
            hint: t('departmentHint'),
          })),
        ]}
        filter={brought && String(new URLSearchParams(writeFilter(brought)))}
        languages={LOCALES.map((value) => ({ value, label: LANGUAGES[value] }))}
        language={locale}
        texts={{
          subject: t('subject'),
          name: t('name'),
          nameHint: t('nameHint'),
          language: t('language'),
          submit: t('submit'),
          madeHint: t('madeHint'),
          address: t('address'),
          copy: t('copy'),
          copied: t('copied'),
          notCopied: t('notCopied'),
          openInApplication: t('openInApplication'),
        }}
      />
      <p className="mt-5 max-w-prose text-muted">
        {t('period')} {t('restricted')}
      </p>
    </Panel>
  );
}
