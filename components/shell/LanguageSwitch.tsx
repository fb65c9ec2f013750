import { classNames } from '@/components/ui/class-names';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';

const NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const satisfies Record<Locale, string>;

/** A plain form, so that it works before or without script; the action gets the field `locale`. */
export function LanguageSwitch({
  current,
  label,
  action,
}: {
  current: Locale;
  label: string;
  action: (form: FormData) => Promise<void>;
}) {
  return (
    <form action={action} aria-label={label} className="flex">
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-current={locale === current ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-11 cursor-pointer items-center px-2 text-sm underline-offset-4 hover:underline',
            locale === current && 'font-semibold underline decoration-2',
          )}
        >
          {NAMES[locale]}
        </button>
      ))}
    </form>
  );
}
