import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import type { RuleForm } from '@/lib/domain/routing/rule-set-form';
import { formatMoment } from '@/lib/i18n/formats';

type Offered = {
  rule: RuleForm;
  visits: readonly {
    id: string;
    reference: string;
    title: string;
    decidedBy: string;
    decidedAt: string;
    reason: string;
  }[];
};

/** What coordinators decided in the joint queue and no rule would take yet, each to be made a rule. */
export function OfferedRules({ offered }: { offered: readonly Offered[] }) {
  const t = useTranslations('rules');
  const locale = useLocale();

  return (
    <Panel title={t('offered')} id="offered" className="mt-6">
      <p className="mb-4 text-muted">{t('offeredLead')}</p>
      <ul className="space-y-5">
        {offered.map(({ rule, visits }) => (
          <li key={JSON.stringify([rule.when, rule.lead])} className="border-l-4 border-brand-soft pl-4">
            <p className="font-medium">{rule.name[locale]}</p>
            <ul className="mt-2 space-y-2">
              {visits.map(({ id, reference, title, decidedBy, decidedAt, reason }) => (
                <li key={id} className="text-[0.9375rem]">
                  <Link href={{ pathname: `/visits/${id}` }} prefetch={false}>
                    {reference} {title}
                  </Link>
                  <p className="text-muted">
                    {t('offeredBy', { name: decidedBy, when: formatMoment(new Date(decidedAt), locale), reason })}
                  </p>
                </li>
              ))}
            </ul>
            {visits[0] && (
              <ButtonLink
                href={{ pathname: `/rules/offer/${visits[0].id}` }}
                variant="secondary"
                size="small"
                className="mt-3"
                aria-label={t('makeRuleOf', { what: rule.name[locale] })}
              >
                {t('makeRule')}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
