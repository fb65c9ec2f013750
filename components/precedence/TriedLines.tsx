import { useTranslations } from 'next-intl';
import type { TriedOrder } from './tried-order';

type Tried = Extract<TriedOrder, { ok: true }>;

/** Who stands where in the receiving line, and the flags. */
export function TriedLines({
  hosts,
  guests,
  flags,
}: {
  hosts: Tried['hosts'];
  guests: Tried['line'];
  flags: Tried['flags'];
}) {
  const t = useTranslations('precedence');

  return (
    <div className="grid items-start gap-6 lg:grid-cols-3">
      <section aria-labelledby="tried-line" className="lg:col-span-2">
        <h3 id="tried-line" className="mb-2 text-lg">
          {t('line')}
        </h3>
        <div className="grid gap-6 sm:grid-cols-2">
          {hosts.length > 0 && <Side title={t('lineHosts')} places={hosts} />}
          <Side title={t('lineGuests')} places={guests} />
        </div>
      </section>
      <section aria-labelledby="tried-flags">
        <h3 id="tried-flags" className="mb-2 text-lg">
          {t('flags')}
        </h3>
        <ol aria-labelledby="tried-flags" className="list-decimal space-y-1 pl-6">
          {flags.map(({ id, name, reason }) => (
            <li key={id}>
              <span className="font-medium">{name}</span>
              <span className="block text-sm text-muted">{reason}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Side({ title, places }: { title: string; places: Tried['line'] }) {
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <ul className="mt-1 space-y-1">
        {places.map(({ id, place, name, reason }) => (
          <li key={id} className="flex gap-2">
            <span className="w-6 flex-none text-muted tabular-nums">{place === null ? '' : `${place}.`}</span>
            <span>
              <span className="font-medium">{name}</span>
              <span className="block text-sm text-muted">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
