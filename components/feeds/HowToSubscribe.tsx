import { useTranslations } from 'next-intl';

/** How each of the usual calendars takes the address of a feed. */
export function HowToSubscribe() {
  const t = useTranslations('feeds');

  return (
    <div className="grid gap-6 md:grid-cols-3">
      {(['outlook', 'google', 'apple'] as const).map((calendar) => (
        <div key={calendar}>
          <h3>{t(calendar)}</h3>
          <ol className="mt-2 list-decimal space-y-1 pl-5">
            {t(`${calendar}Steps`)
              .split('\n')
              .map((step) => (
                <li key={step}>{step}</li>
              ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
