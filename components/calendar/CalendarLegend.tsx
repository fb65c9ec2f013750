import { useTranslations } from 'next-intl';
import { VISIT_KINDS } from '@/lib/domain/visit/vocabulary';
import { KIND_SIGNS } from './event-look';
import './calendar.css';

/** What colours, stripes and signs mean. */
export function CalendarLegend() {
  const t = useTranslations('calendar');
  const v = useTranslations('vocabulary');

  return (
    <details className="mb-4 text-sm">
      <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
        {t('legend')}
      </summary>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-2">
        {(['economic', 'administrative', 'triage', 'busy'] as const).map((look) => (
          <li key={look} className={`visit-event-${look}`}>
            <span className="visit-event-text">
              {look === 'busy'
                ? t('busy')
                : look === 'triage'
                  ? v('triage')
                  : v(`department.${look === 'economic' ? 'ECONOMIC' : 'ADMINISTRATIVE'}`)}
            </span>
          </li>
        ))}
        {VISIT_KINDS.map((kind) => (
          <li key={kind}>
            <span aria-hidden="true">{KIND_SIGNS[kind]}</span> {v(`kind.${kind}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
