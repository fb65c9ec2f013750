import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';
import { classNames } from './class-names';

type Look = {
  /** One primary a page; `quiet` looks like a link with room around it; `danger` for what cannot be undone. */
  variant?: ButtonVariant;
  /** `small` is 36 px high, for rows and toolbars. */
  size?: ButtonSize;
  /** Stands before the text. */
  icon?: ReactNode;
  /** Stands after the text. */
  iconAfter?: ReactNode;
};

/** A button; `type` is `button` unless said otherwise. For sending forms there is SubmitButton. */
export function Button({
  variant,
  size,
  icon,
  iconAfter,
  className,
  children,
  type = 'button',
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button type={type} className={classNames(buttonClass({ variant, size }), className)} {...rest}>
      {icon}
      {children}
      {iconAfter}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. Prefetches only when asked. */
export function ButtonLink({
  variant,
  size,
  icon,
  iconAfter,
  className,
  children,
  prefetch = false,
  ...rest
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link prefetch={prefetch} className={classNames(buttonClass({ variant, size }), className)} {...rest}>
      {icon}
      {children}
      {iconAfter}
    </Link>
  );
}
