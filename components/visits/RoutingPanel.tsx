import type { ComponentProps } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import type { RoutingStory } from '@/lib/domain/routing/route-visit';
import type { Visit } from '@/lib/domain/visit/visit';
import { formatMoment } from '@/lib/i18n/formats';
import { TodaysRules } from './TodaysRules';

/** Why the visit is where it is: the rule in a sentence, its source, what it demands, what would change it. */
export function RoutingPanel({
  visit,
  story,
  todaysRules,
  mayMakeRules = false,
}: {
  visit: Visit;
  story: RoutingStory;
  /** What the rules in force would make of it; left out where it is not the place to say so. */
  todaysRules?: Omit<ComponentProps<typeof TodaysRules>, 'visit'>;
  /** What was decided where no rule had is offered as a rule. */
  mayMakeRules?: boolean;
}) {
  const t = useTranslations('visitPage');
  const locale = useLocale();
  const override = visit.routing?.override;

  return (
    <Panel title={t('routing')} id="routing">
      {todaysRules && <TodaysRules visit={visit} {...todaysRules} />}
      {override && (
        <Notification
          tone="info"
          className="mb-4"
          actions={
            mayMakeRules &&
            story.rule === null && (
              <ButtonLink href={{ pathname: `/rules/offer/${visit.id}` }} variant="secondary" size="small">
                {t('makeRule')}
              </ButtonLink>
            )
          }
        >
          {t('overridden', {
            name: override.byName,
            when: formatMoment(new Date(override.at), locale),
            reason: override.reason,
          })}
        </Notification>
      )}
      <p className="text-lg">{story.because[locale]}</p>
      <p className="mt-2 text-muted">{story.levelBecause[locale]}</p>
      {visit.levelRaisedBecause && (
        <p className="mt-1 text-muted">{t('levelRaised', { because: visit.levelRaisedBecause })}</p>
      )}
      {visit.levelLoweredBecause && (
        <p className="mt-1 text-muted">{t('levelLowered', { because: visit.levelLoweredBecause })}</p>
      )}
      {story.source && (
        <figure className="mt-4 border-l-4 border-brand-soft pl-4">
          <figcaption className="text-sm text-muted">{t('sourceSentence')}</figcaption>
          <blockquote>{story.source[locale]}</blockquote>
        </figure>
      )}
      <Sentences title={t('demands')} sentences={story.demands.map(({ text }) => text[locale])} />
      <Sentences title={t('wouldChange')} sentences={story.wouldChange.map((sentence) => sentence[locale])} />
      {story.passedOver.length > 0 && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
            {t('passedOver')} ({story.passedOver.length})
          </summary>
          <ul className="mt-1 space-y-1 text-[0.9375rem]">
            {story.passedOver.map(({ rule, because }) => (
              <li key={rule}>{because[locale]}</li>
            ))}
          </ul>
        </details>
      )}
      {visit.ruleSetVersion !== null && (
        <p className="mt-3 text-sm text-muted">{t('ruleSet', { version: String(visit.ruleSetVersion) })}</p>
      )}
    </Panel>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 mb-1">{title}</h3>
      <ul className="list-disc space-y-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
