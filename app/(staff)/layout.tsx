import type { Route } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AppShell, type NavGroupName, type NavItem } from '@/components/shell/AppShell';
import { FormTextsProvider } from '@/components/ui/form-texts';
import type { Actor } from '@/lib/domain/access/roles';
import { type Place, placesFor } from '@/lib/domain/access/places';
import { currentActor } from '@/lib/server/current-actor';
import { env } from '@/lib/server/env';
import { unreadNotices } from '@/lib/usecases/notices/inbox';
import { setLocaleAction, signOutAction } from './shell-actions';

/** The frame of the staff's pages. It authorises nothing: each page asks its use case. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [actor, locale] = await Promise.all([currentActor(), getLocale()]);
  if (!actor) return children;
  const [unread, t] = await Promise.all([unreadNotices(actor, {}), getTranslations('common')]);

  return (
    <AppShell
      nav={await navigationOf(actor)}
      user={{ name: actor.name, roleText: await roleText(actor) }}
      unread={unread.ok ? unread.value : 0}
      locale={locale}
      wordmark={env().WORDMARK}
      signOutAction={signOutAction}
      setLocaleAction={setLocaleAction}
    >
      <FormTextsProvider noConnection={t('noConnection')} signIn={t('signInBeside')}>
        {children}
      </FormTextsProvider>
    </AppShell>
  );
}

async function navigationOf(actor: Actor): Promise<NavItem[]> {
  const t = await getTranslations('shell.nav');
  const places = placesFor(actor);
  const perhaps = (place: Place, href: Route, group?: NavGroupName): NavItem[] =>
    places.has(place) ? [{ label: t(place), href, ...(group ? { group } : {}) }] : [];

  return [
    { label: t('start'), href: '/' },
    ...perhaps('queue', '/queue'),
    ...perhaps('approvals', '/approvals'),
    { label: t('tasks'), href: '/tasks' },
    { label: t('calendar'), href: '/calendar' },
    { label: t('visits'), href: '/visits' },
    ...perhaps('newVisit', '/visits/new'),
    ...perhaps('rules', '/rules'),
    ...perhaps('decisionCalendar', '/decision-calendar'),
    ...perhaps('absences', '/absences'),
    ...perhaps('venues', '/venues', 'registers'),
    ...perhaps('hosts', '/hosts', 'registers'),
    ...perhaps('precedence', '/precedence', 'registers'),
    ...perhaps('areas', '/areas', 'registers'),
    ...perhaps('rejectionReasons', '/rejection-reasons', 'registers'),
    ...perhaps('imports', '/import', 'registers'),
    ...perhaps('taskTemplates', '/task-templates', 'administration'),
    ...perhaps('accounts', '/admin/people', 'administration'),
    ...perhaps('tokens', '/admin/tokens', 'administration'),
    ...perhaps('outgoing', '/outgoing', 'administration'),
    ...perhaps('trail', '/trail', 'administration'),
  ];
}

async function roleText(actor: Actor): Promise<string> {
  const t = await getTranslations('vocabulary');
  return actor.roles
    .map(({ role, department }) =>
      department ? `${t(`role.${role}`)}, ${t(`department.${department}`)}` : t(`role.${role}`),
    )
    .join('; ');
}
