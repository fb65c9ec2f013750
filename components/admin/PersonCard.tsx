import { useTranslations } from 'next-intl';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { Tag } from '@/components/ui/Tag';
import { TextInput } from '@/components/ui/TextInput';
import { type Role, ROLES } from '@/lib/domain/access/roles';
import { type Department, DEPARTMENTS, type Locale } from '@/lib/domain/visit/vocabulary';
import { formatDay } from '@/lib/i18n/formats';

type Assignment = { id: string; role: Role; department: Department | null; validFrom: string; validTo: string | null };
type Account = { id: string; name: string; email: string; active: boolean; roles: Assignment[]; sessions: number };

type Props = {
  account: Account;
  /** An administrator cannot close their own account. */
  isSelf: boolean;
  /** yyyy-mm-dd. */
  today: string;
  locale: Locale;
  actions: {
    giveRole: (before: Told, form: FormData) => Promise<Told>;
    endRole: (assignmentId: string) => Promise<Told>;
    setActive: () => Promise<Told>;
    revokeSessions: () => Promise<Told>;
  };
};

/** One person: the roles they hold, and what an administrator can change about that. */
export function PersonCard({ account, isSelf, today, locale, actions }: Props) {
  const t = useTranslations('accounts');
  const v = useTranslations('vocabulary');

  return (
    <article className="border border-line bg-paper p-5">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <h2 className="text-xl">{account.name}</h2>
          <p className="text-sm break-all text-muted">{account.email}</p>
        </div>
        <Tag tone={account.active ? 'success' : 'neutral'}>{account.active ? t('active') : t('closed')}</Tag>
      </div>

      <ul className="mt-4 divide-y divide-line-soft border-y border-line-soft">
        {account.roles.map((held) => (
          <li key={held.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span>
              <span className="font-medium">{v(`role.${held.role}`)}</span>,{' '}
              {held.department ? v(`department.${held.department}`) : t('wholeCity')}
              <span className="block text-sm text-muted">
                {formatDay(held.validFrom, locale)} –{' '}
                {held.validTo ? formatDay(held.validTo, locale) : t('untilFurther')}
              </span>
            </span>
            {(held.validTo === null || held.validTo >= today) && (
              <ActionForm action={actions.endRole.bind(null, held.id)}>
                <SubmitButton
                  variant="quiet"
                  size="small"
                  aria-label={t('endOf', { role: v(`role.${held.role}`), name: account.name })}
                >
                  {t('end')}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>

      <details className="mt-3">
        <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-3">
          {t('giveTo', { name: account.name })}
        </summary>
        <ActionForm action={actions.giveRole} className="mt-2 grid gap-4 sm:grid-cols-2">
          <Select
            id={`${account.id}-role`}
            name="role"
            label={t('role')}
            options={ROLES.map((role) => ({ value: role, label: v(`role.${role}`) }))}
          />
          <Select
            id={`${account.id}-department`}
            name="department"
            label={t('department')}
            placeholder={t('wholeCity')}
            options={DEPARTMENTS.map((department) => ({ value: department, label: v(`department.${department}`) }))}
          />
          <TextInput
            id={`${account.id}-from`}
            name="validFrom"
            type="date"
            label={t('from')}
            defaultValue={today}
            required
          />
          <TextInput id={`${account.id}-to`} name="validTo" type="date" label={t('to')} labelNote={t('untilFurther')} />
          <SubmitButton className="sm:col-span-2 sm:justify-self-start">{t('give')}</SubmitButton>
        </ActionForm>
      </details>

      <div className="mt-3 flex flex-wrap items-center gap-3 text-sm">
        <span className="text-muted">{t('sessions', { count: account.sessions })}</span>
        {account.sessions > 0 && (
          <ActionForm action={actions.revokeSessions}>
            <SubmitButton variant="secondary" size="small">
              {t('signOut')}
            </SubmitButton>
          </ActionForm>
        )}
        {!isSelf && (
          <ActionForm action={actions.setActive}>
            <SubmitButton variant={account.active ? 'danger' : 'secondary'} size="small">
              {account.active ? t('close') : t('open')}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </article>
  );
}
