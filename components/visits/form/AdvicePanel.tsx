'use client';

import { useTranslations } from 'next-intl';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { CriteriaList } from '@/components/visits/CriteriaList';
import type { FormAdvice } from './form-actions';

/** Where the visit goes as it is written now, why, and what follows from it. */
export function AdvicePanel({ advice }: { advice: FormAdvice | null }) {
  const t = useTranslations('visitForm');
  const v = useTranslations('vocabulary');

  return (
    <div className="space-y-4">
      <Panel title={t('panelTitle')} id="advice" tone="brand">
        <div aria-live="polite" className="min-h-32">
          {advice && (
            <>
              <p className="text-lg font-semibold">{t(`goesTo.${advice.department}`)}</p>
              <p className="mt-1">{advice.because}</p>
              <p className="mt-1 text-sm">{advice.levelBecause}</p>
              {advice.support && <p className="mt-1 text-sm">{t(`supportedBy.${advice.support}`)}</p>}
              <h3 className="mt-4 text-base">{t('approvals')}</h3>
              <ol className="list-decimal pl-5">
                {advice.approvals.map((step) => (
                  <li key={step}>{v(`approvalStep.${step}`)}</li>
                ))}
              </ol>
              <Lines title={t('demands')} lines={advice.demands} />
              <Lines title={t('wouldChange')} lines={advice.wouldChange} />
            </>
          )}
        </div>
      </Panel>
      {advice && advice.criteria.length > 0 && (
        <Panel title={t('criteria')} id="criteria">
          <CriteriaList criteria={advice.criteria} />
        </Panel>
      )}
      {advice && advice.similar.length > 0 && (
        <Notification tone="alert" title={t('similarTitle')} announce="status">
          <p>{t('similarHint')}</p>
          <ul className="mt-2 list-disc pl-5">
            {advice.similar.map(({ id, title, when }) => (
              <li key={id}>
                <a href={`/visits/${id}`} target="_blank" rel="noreferrer">
                  {title}
                </a>
                , {when}
              </li>
            ))}
          </ul>
        </Notification>
      )}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-base">{title}</h3>
      <ul className="list-disc pl-5 text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
