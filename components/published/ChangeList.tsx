import { getTranslations } from 'next-intl/server';
import { Tag, type Tone } from '@/components/ui/Tag';
import type { ItemChange } from '@/lib/domain/programme/programme-differences';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { tellChange } from '@/lib/i18n/tell-programme-change';

const LOOKS = { ADDED: 'success', REMOVED: 'error', CHANGED: 'info' } as const satisfies Record<
  ItemChange['kind'],
  Tone
>;

/** What differs between two versions of a programme, in words. */
export async function ChangeList({ changes, locale }: { changes: readonly ItemChange[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'published' });

  return (
    <ul lang={locale} className="divide-y divide-line-soft border-y border-line-soft">
      {changes
        .map((change) => tellChange(change, t, locale))
        .map(({ id, kind, title, when, lines }) => (
          <li key={id} className="py-3 wrap-anywhere">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Tag tone={LOOKS[kind]}>{t(`change.${kind}`)}</Tag>
              <span className="font-medium">{title}</span>
              <span className="text-sm text-muted">{when}</span>
            </p>
            {lines.length > 0 && (
              <ul className="mt-1 list-disc pl-6 text-sm">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ul>
  );
}
