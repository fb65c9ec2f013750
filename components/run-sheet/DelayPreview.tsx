'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { IconWarning } from '@/components/ui/icons';
import type { ShownDelay } from './run-actions';

type Props = {
  name: string;
  minutes: number;
  shown: ShownDelay;
  pending: boolean;
  onApply: () => void;
  onCancel: () => void;
};

/** What a delay would move and break, before anything is written. */
export function DelayPreview({ name, minutes, shown, pending, onApply, onCancel }: Props) {
  const t = useTranslations('runSheet');
  const impossible = shown.breaks.some(({ hard }) => hard);

  return (
    <div
      role="group"
      aria-label={t('previewTitle', { name, minutes: String(minutes) })}
      className="border-l-8 border-note bg-note-light px-4 py-3.5"
    >
      <p className="font-semibold">{t('previewTitle', { name, minutes: String(minutes) })}</p>
      <p className="mt-2 text-sm font-medium">{t('moves')}</p>
      <ul className="list-disc pl-5 tabular-nums">
        {shown.moves.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {shown.moves.length === 1 && <p>{t('absorbed')}</p>}
      <p className="mt-2 text-sm font-medium">{t('breaks')}</p>
      {shown.breaks.length === 0 && <p>{t('breaksNothing')}</p>}
      <ul className="grid gap-1">
        {shown.breaks.map(({ key, text }) => (
          <li key={key} className="flex gap-2">
            <IconWarning size={20} className="mt-0.5 flex-none" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {impossible && <p className="mt-2 font-medium">{t('impossible')}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {!impossible && (
          <Button aria-disabled={pending} onClick={onApply}>
            {t('apply')}
          </Button>
        )}
        <Button variant="secondary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
