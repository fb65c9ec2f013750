import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonSize } from './button-class';
import { Disclosure } from './Disclosure';
import { IconChevronDown } from './icons';

/** Less frequent actions behind one button. The items are MenuLink and MenuAction; it opens without script. */
export function Menu({
  label,
  size,
  align = 'right',
  children,
}: {
  label: ReactNode;
  size?: ButtonSize;
  align?: 'left' | 'right';
  children: ReactNode;
}) {
  return (
    <Disclosure
      className="relative"
      summaryClassName={buttonClass({ variant: 'secondary', size })}
      summary={
        <>
          {label}
          <IconChevronDown size={16} />
        </>
      }
    >
      <ul
        className={`absolute z-30 mt-1 w-max max-w-[calc(100vw-2rem)] min-w-56 border border-line bg-paper py-2 shadow-floating ${align === 'right' ? 'right-0' : 'left-0'}`}
      >
        {children}
      </ul>
    </Disclosure>
  );
}

const ITEM =
  'flex min-h-11 w-full cursor-pointer items-center gap-3 px-4 text-left text-ink no-underline hover:bg-brand-light -outline-offset-3!';

export function MenuLink({ icon, children, ...rest }: { icon?: ReactNode } & ComponentProps<typeof Link>) {
  return (
    <li>
      <Link prefetch={false} className={ITEM} {...rest}>
        {icon}
        {children}
      </Link>
    </li>
  );
}

/** A button of the menu: inside a form it is its submit button when `type` says so. */
export function MenuAction({
  icon,
  children,
  type = 'button',
  ...rest
}: { icon?: ReactNode } & ComponentProps<'button'>) {
  return (
    <li>
      <button type={type} className={ITEM} {...rest}>
        {icon}
        {children}
      </button>
    </li>
  );
}
