import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

const BASE =
  'inline-flex cursor-pointer items-center justify-center gap-2 border-2 font-medium no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-brand bg-brand text-paper hover:border-brand-dark hover:bg-brand-dark',
  secondary: 'border-brand bg-paper text-brand hover:bg-brand-light',
  quiet: 'border-transparent bg-transparent text-brand hover:bg-brand-light',
  danger: 'border-danger bg-paper text-danger hover:bg-danger-light',
};

const SIZES: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-5 py-1.5 text-base',
  small: 'min-h-9 px-3 py-1 text-sm',
};

/** The classes of a button, for elements that are neither `<button>` nor a link of ours. */
export function buttonClass({
  variant = 'primary',
  size = 'normal',
}: { variant?: ButtonVariant; size?: ButtonSize } = {}): string {
  return classNames(BASE, VARIANTS[variant], SIZES[size]);
}
