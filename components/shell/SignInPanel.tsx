import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notification } from '@/components/ui/Notification';
import { IconArrowRight } from '@/components/ui/icons';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { LanguageSwitch } from './LanguageSwitch';
import { WordMark } from './WordMark';

type FormAction = (form: FormData) => Promise<void>;

type Props = {
  /** The demonstration accounts, where they are switched on. */
  accounts?: readonly { email: string; name: string; roleText: string }[];
  /** Gets the field `account`, an address, and `returnTo`. */
  demoAction?: FormAction;
  /** Starts the sign-in with the city's own accounts, where a provider is configured. */
  cityButton?: ReactNode;
  /** The page to come back to, carried through the forms. */
  returnTo?: string;
  notice?: 'failed' | 'signedOut' | 'expired';
  locale: Locale;
  /** The word in the top corner: a setting. */
  wordmark: string;
  setLocaleAction: FormAction;
};

/** The sign-in page: the city's own account first, the demonstration's people after it. */
export function SignInPanel({
  accounts = [],
  demoAction,
  cityButton,
  returnTo,
  notice,
  locale,
  wordmark,
  setLocaleAction,
}: Props) {
  const t = useTranslations('signIn');
  const shell = useTranslations('shell');
  const back = returnTo && <input type="hidden" name="returnTo" value={returnTo} />;

  return (
    <div className="min-h-dvh bg-paper lg:grid lg:grid-cols-[5fr_7fr]">
      <Hero city={wordmark} product={shell('product')} lead={t('lead')} />

      <div className="flex flex-col px-4 pt-4 pb-10 sm:px-8 lg:px-16 lg:pb-16">
        <div className="flex justify-end">
          <LanguageSwitch current={locale} label={shell('language')} action={setLocaleAction} />
        </div>

        <main id="main" tabIndex={-1} className="w-full max-w-2xl lg:my-auto lg:pt-8">
          <h1 className="mb-6">{t('title')}</h1>
          {notice && (
            <Notification tone={notice === 'failed' ? 'error' : 'info'} className="mb-6">
              {t(notice)}
            </Notification>
          )}
          {!cityButton && accounts.length === 0 && <Notification tone="alert">{t('nothing')}</Notification>}

          {cityButton && (
            <div className="mb-10">
              {cityButton}
              <p className="mt-2 text-sm text-muted">{t('withCityHint')}</p>
            </div>
          )}

          {demoAction && accounts.length > 0 && (
            <form action={demoAction} aria-labelledby="demo-accounts">
              {back}
              <h2 id="demo-accounts">{t('demoTitle')}</h2>
              <p className="mt-1 mb-4 text-muted">{t('demoHint')}</p>
              <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-8">
                {accounts.map((account) => (
                  <li key={account.email} className="border-b border-line">
                    <AccountButton {...account} />
                  </li>
                ))}
              </ul>
            </form>
          )}
        </main>
      </div>
    </div>
  );
}

function AccountButton({ email, name, roleText }: { email: string; name: string; roleText: string }) {
  return (
    <button
      type="submit"
      name="account"
      value={email}
      className="group flex min-h-16 w-full cursor-pointer items-center justify-between gap-3 py-2 text-left hover:bg-brand-light sm:px-2"
    >
      <span className="min-w-0">
        <span className="block font-medium text-brand group-hover:underline">{name}</span>
        <span className="block text-sm">{roleText}</span>
        <span className="block truncate text-xs text-muted">{email}</span>
      </span>
      <IconArrowRight className="text-brand" />
    </button>
  );
}

/** The city's colour and a wave, as the sea lies before the town. */
function Hero({ city, product, lead }: { city: string; product: ReactNode; lead: ReactNode }) {
  return (
    <header className="relative flex flex-col justify-between gap-8 bg-brand px-4 pt-5 pb-14 text-paper sm:px-8 lg:px-12 lg:pt-8 lg:pb-40 forced-colors:border-b">
      <div className="flex">
        <WordMark city={city} />
      </div>
      <div className="relative z-10">
        <p className="text-3xl font-semibold tracking-[-0.02em] sm:text-4xl lg:text-[3.5rem]/[1.1]">{product}</p>
        <p className="mt-3 max-w-md text-lg lg:text-xl">{lead}</p>
      </div>
      <Wave />
    </header>
  );
}

function Wave() {
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-x-0 bottom-0 h-8 w-full text-sea lg:h-28"
      preserveAspectRatio="none"
    >
      <defs>
        <pattern id="wave" width="106" height="100%" patternUnits="userSpaceOnUse">
          <path d="M0 20C26.5 20 26.5 4 53 4s26.5 16 53 16v200H0Z" fill="currentColor" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#wave)" />
    </svg>
  );
}
