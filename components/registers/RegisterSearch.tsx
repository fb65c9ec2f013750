import type { Route } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { IconSearch } from '@/components/ui/icons';
import { TextInput } from '@/components/ui/TextInput';

/** A register's search as a plain form: the address is the filter, and it works without script. */
export function RegisterSearch({
  address,
  q,
  hint,
  isFiltered,
  children,
}: {
  address: Route;
  q: string;
  hint: string;
  isFiltered: boolean;
  /** Further filters. */
  children?: ReactNode;
}) {
  const t = useTranslations('registers');
  const common = useTranslations('common');

  return (
    <search>
      <form action={address} className="flex flex-wrap items-end gap-4 bg-ground p-4 sm:p-6">
        <TextInput
          name="q"
          type="search"
          label={t('search')}
          placeholder={hint}
          defaultValue={q}
          maxLength={200}
          fieldClassName="flex-1 basis-64"
        />
        {children}
        <Button type="submit" icon={<IconSearch />}>
          {common('search')}
        </Button>
        {isFiltered && (
          <p className="basis-full">
            <Link href={address} prefetch={false}>
              {t('clear')}
            </Link>
          </p>
        )}
      </form>
    </search>
  );
}
