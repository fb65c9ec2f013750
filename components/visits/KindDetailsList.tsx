import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DescriptionList } from '@/components/ui/DescriptionList';
import { EFFECT_SIZES, EFFECTS, KEY_SECTORS, MEETING_PARTS } from '@/lib/domain/visit/kind-lists';
import type { Visit } from '@/lib/domain/visit/visit';

const DETAILS = ['benefit', 'sitesWished', 'invitedBy', 'theme', 'questions', 'whyNotRemotely', 'targetCity', 'keySectors', 'partners', 'eventName', 'organiser', 'participants', 'hospitality', 'effects', 'part', 'agenda'] as const; // prettier-ignore

/** What only visits of this kind have; nothing when nothing of it is given. */
export function KindDetailsList({ visit }: { visit: Visit }) {
  const t = useTranslations('visitPage');
  const say = useSayDetail();
  const given: Readonly<Record<string, unknown>> = visit.details;
  const items = DETAILS.filter((name) => given[name] !== undefined).map((name) => ({
    term: t(`detail.${name}`),
    description: say(given[name]),
  }));
  if (items.length === 0) return null;

  return (
    <>
      <h3 className="mt-6 mb-1">{t('details')}</h3>
      <DescriptionList items={items} />
    </>
  );
}

/** Words of closed lists in the reader's language; lists as lists; free text as it was written. */
function useSayDetail(): (value: unknown) => ReactNode {
  const v = useTranslations('vocabulary');
  const word = (value: string) => {
    const sector = KEY_SECTORS.find((known) => known === value);
    if (sector) return v(`keySector.${sector}`);
    const part = MEETING_PARTS.find((known) => known === value);
    return part ? v(`meetingPart.${part}`) : value;
  };

  const say = (value: unknown): ReactNode => {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return <span className="whitespace-pre-line">{word(value)}</span>;
    if (Array.isArray(value)) return asList(value.map((item) => word(String(item))));
    if (value === null || typeof value !== 'object') return null;

    const sizes: Readonly<Record<string, unknown>> = { ...value };
    return asList(
      EFFECTS.flatMap((effect) => {
        const size = EFFECT_SIZES.find((known) => known === sizes[effect]);
        return size ? [`${v(`effect.${effect}`)}: ${v(`effectSize.${size}`)}`] : [];
      }),
    );
  };
  return say;
}

function asList(items: readonly string[]): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul className="list-disc pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
