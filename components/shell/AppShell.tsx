import type { Route } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconBell, IconCalendar, IconChevronDown, IconMenu, IconSignOut, IconUser } from '@/components/ui/icons';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { LanguageSwitch } from './LanguageSwitch';
import { NavGroup } from './NavGroup';
import { NavLink } from './NavLink';
import { WordMark } from './WordMark';

/** Words behind which ways are gathered that are not everybody's daily ones. */
export type NavGroupName = 'registers' | 'administration';

export type NavItem = {
  label: string;
  href: Route;
  group?: NavGroupName;
  /** How many things wait there; 0 and absent show nothing. */
  count?: number;
};

type FormAction = (form: FormData) => Promise<void>;

type Props = {
  /** What this person may open, in order; the first is the start page. The page open marks itself. */
  nav: readonly NavItem[];
  user: { name: string; roleText: string };
  /** How many notices wait to be read. */
  unread: number;
  locale: Locale;
  /** The word in the top corner: a setting. */
  wordmark: string;
  signOutAction: FormAction;
  /** Gets the field `locale`. */
  setLocaleAction: FormAction;
  children: ReactNode;
};

/** What surrounds every page of the staff: whose system this is, the ways to go, who is signed in, the content. */
export function AppShell({ nav, user, unread, locale, wordmark, signOutAction, setLocaleAction, children }: Props) {
  const t = useTranslations('shell');
  const links = nav.map(({ href }) => href);
  const languageSwitch = <LanguageSwitch current={locale} label={t('language')} action={setLocaleAction} />;

  return (
    <div className="flex min-h-dvh flex-col">
      <header className="no-print border-b border-line bg-paper">
        <div className="mx-auto flex max-w-[90rem] items-center justify-between gap-1 px-4 sm:gap-4 sm:px-6 lg:px-8">
          <Link
            href="/"
            prefetch={false}
            className="flex min-h-16 items-center gap-3 text-ink no-underline"
            aria-label={`${t('product')}, ${t('footer')}`}
          >
            <WordMark city={wordmark} />
            <span className="text-xl font-semibold tracking-[-0.01em]">{t('product')}</span>
          </Link>

          <div className="hidden items-center gap-4 lg:flex">
            {languageSwitch}
            <Bell unread={unread} />
            <UserMenu user={user} signOutAction={signOutAction} />
          </div>

          <div className="ml-auto lg:hidden">
            <Bell unread={unread} />
          </div>
          <Disclosure
            className="lg:hidden"
            summaryClassName="flex min-h-11 items-center gap-2 px-2 font-medium"
            summary={
              <>
                <IconMenu size={24} />
                {/* Beside the bell there is no room for the word on the narrowest screens. */}
                <span className="max-[25rem]:sr-only">{t('menu')}</span>
              </>
            }
          >
            <div className="absolute inset-x-0 z-40 border-y border-line bg-paper px-4 pb-6 shadow-floating">
              <nav aria-label={t('navigation')}>
                <ul>
                  {nav.map((item) => (
                    <li key={item.href} className="border-b border-line-soft">
                      <NavLink
                        href={item.href}
                        otherLinks={links}
                        className="flex min-h-12 items-center gap-2 border-l-4 border-transparent px-3 text-ink no-underline aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-brand forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]"
                      >
                        <NavText item={item} />
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </nav>
              <div className="mt-4">{languageSwitch}</div>
              <div className="mt-3 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
                <UserName user={user} />
                <SettingsLinks />
                <SignOut action={signOutAction} />
              </div>
            </div>
          </Disclosure>
        </div>

        <nav aria-label={t('navigation')} className="mx-auto hidden max-w-[90rem] px-4 sm:px-6 lg:block lg:px-8">
          <ul className="-mx-3 flex flex-wrap">
            {gathered(nav).map(({ group, items }) => (
              <li key={items[0].href}>
                {group === null ? (
                  <NavLink
                    href={items[0].href}
                    otherLinks={links}
                    className="flex min-h-12 items-center gap-2 border-b-4 border-transparent px-3 pt-1 text-ink no-underline hover:border-line aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-brand forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]"
                  >
                    <NavText item={items[0]} />
                  </NavLink>
                ) : (
                  <NavGroup label={t(`navGroup.${group}`)} links={items.map(({ href }) => href)} allLinks={links}>
                    {items.map((item) => (
                      <li key={item.href}>
                        <NavLink
                          href={item.href}
                          otherLinks={links}
                          className="flex min-h-11 items-center border-l-4 border-transparent px-4 text-ink no-underline hover:bg-ground aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-brand forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]"
                        >
                          <NavText item={item} />
                        </NavLink>
                      </li>
                    ))}
                  </NavGroup>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </header>

      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[90rem] flex-1 px-4 py-6 sm:px-6 sm:py-10 lg:px-8">
        {children}
      </main>

      <footer className="no-print bg-ground">
        <p className="mx-auto flex max-w-[90rem] items-center gap-3 px-4 py-6 text-sm text-muted sm:px-6 lg:px-8">
          {t('footer')}
        </p>
      </footer>
    </div>
  );
}

type Gathered = { group: NavGroupName | null; items: [NavItem, ...NavItem[]] };

/** The ways in their order, those of a group together at the place of its first; one alone needs no group. */
function gathered(nav: readonly NavItem[]): Gathered[] {
  const ofGroup = (group: NavGroupName) => nav.filter((item) => item.group === group);
  return nav.flatMap((item): Gathered[] => {
    const [first, ...rest] = item.group ? ofGroup(item.group) : [item];
    if (first !== item) return [];
    return [{ group: rest.length > 0 ? (item.group ?? null) : null, items: [item, ...rest] }];
  });
}

/** The way to the inbox, with the count of what is unread. */
function Bell({ unread }: { unread: number }) {
  const t = useTranslations('notices');

  return (
    <Link
      href="/notices"
      prefetch={false}
      aria-label={t('bell', { count: unread })}
      className="relative grid min-h-11 min-w-11 place-content-center text-ink hover:bg-ground"
    >
      <IconBell size={24} />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0 right-0 grid min-w-5 place-content-center rounded-[99px] bg-brand px-1 text-xs/5 font-semibold text-paper tabular-nums"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}

function NavText({ item }: { item: NavItem }) {
  const t = useTranslations('shell');
  if (!item.count) return item.label;

  return (
    <>
      {item.label}
      <span className="inline-grid min-w-6 place-content-center rounded-[99px] bg-brand px-1.5 text-sm/6 font-semibold text-paper tabular-nums">
        <span aria-hidden="true">{item.count}</span>
        <span className="sr-only">{t('waiting', { count: item.count })}</span>
      </span>
    </>
  );
}

function UserMenu({ user, signOutAction }: { user: Props['user']; signOutAction: FormAction }) {
  const t = useTranslations('shell');

  return (
    <Disclosure
      className="relative"
      summaryClassName="flex min-h-11 items-center gap-2 px-2 hover:bg-ground"
      summary={
        <>
          <IconUser size={24} />
          <span className="sr-only">{t('userMenu')}: </span>
          <span className="max-w-56 truncate font-medium">{user.name}</span>
          <IconChevronDown size={16} />
        </>
      }
    >
      <div className="absolute right-0 z-40 mt-1 w-72 border border-line bg-paper p-5 shadow-floating">
        <UserName user={user} />
        <div className="mt-4 border-t border-line pt-4">
          <SettingsLinks />
          <SignOut action={signOutAction} />
        </div>
      </div>
    </Disclosure>
  );
}

function UserName({ user }: { user: Props['user'] }) {
  return (
    <div className="min-w-0">
      <p className="font-semibold">{user.name}</p>
      <p className="text-sm text-muted">{user.roleText}</p>
    </div>
  );
}

function SettingsLinks() {
  const t = useTranslations('shell');
  const look = 'flex min-h-11 items-center gap-2 font-medium no-underline hover:underline';

  return (
    <>
      <Link href="/settings/notices" prefetch={false} className={look}>
        <IconBell />
        {t('settings')}
      </Link>
      <Link href="/settings/feeds" prefetch={false} className={look}>
        <IconCalendar />
        {t('feeds')}
      </Link>
    </>
  );
}

function SignOut({ action }: { action: FormAction }) {
  const t = useTranslations('shell');

  return (
    <form action={action}>
      <button
        type="submit"
        className="flex min-h-11 cursor-pointer items-center gap-2 font-medium text-brand hover:underline"
      >
        <IconSignOut />
        {t('signOut')}
      </button>
    </form>
  );
}
