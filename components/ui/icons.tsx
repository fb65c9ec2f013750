import type { ReactNode } from 'react';
import { classNames } from './class-names';

type IconProps = {
  /** Edge in pixels; 20 beside text. */
  size?: number;
  className?: string;
};

/** The icons of the screens. They decorate: what they say stands beside them as text. */
function drawn(lines: ReactNode) {
  return function Icon({ size = 20, className }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        focusable="false"
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        className={classNames('flex-none', className)}
      >
        {lines}
      </svg>
    );
  };
}

export const IconArrowLeft = drawn(<path d="M20 12H4m7-7-7 7 7 7" />);
export const IconArrowRight = drawn(<path d="M4 12h16m-7-7 7 7-7 7" />);
export const IconArrowUp = drawn(<path d="M12 20V4m-7 7 7-7 7 7" />);
export const IconArrowDown = drawn(<path d="M12 4v16m7-7-7 7-7-7" />);
export const IconChevronDown = drawn(<path d="m5 9 7 7 7-7" />);
export const IconChevronLeft = drawn(<path d="m15 5-7 7 7 7" />);
export const IconChevronRight = drawn(<path d="m9 5 7 7-7 7" />);
export const IconBell = drawn(<path d="M6 17V10.5a6 6 0 0 1 12 0V17l1.5 1.5h-15zM10 21h4M12 4.5V3" />);
export const IconCalendar = drawn(<path d="M4 6h16v14H4zM4 10.5h16M8 3v5m8-5v5" />);
export const IconCheckCircle = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="m8 12.3 2.8 2.8L16 9.6" />
  </>,
);
export const IconClock = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 6.5V12l3.5 2.5" />
  </>,
);
export const IconCopy = drawn(<path d="M8 8h12v12H8zM16 8V4H4v12h4" />);
export const IconCross = drawn(<path d="m5 5 14 14M19 5 5 19" />);
export const IconDrag = drawn(
  <path d="M9 5.5h.01M9 12h.01M9 18.5h.01M15 5.5h.01M15 12h.01M15 18.5h.01" strokeWidth="3" strokeLinecap="round" />,
);
export const IconEdit = drawn(<path d="m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5" />);
export const IconErrorCircle = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v6.5m0 2v1.8" />
  </>,
);
export const IconFlag = drawn(<path d="M5.5 21V4m0 1h13l-3 4.5 3 4.5h-13" />);
export const IconInfo = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v6m0-10v1.8" />
  </>,
);
export const IconKey = drawn(
  <>
    <circle cx="8" cy="15" r="4" />
    <path d="m11 12 8.5-8.5m-3 3 3 3m-6 0 2 2" />
  </>,
);
export const IconLock = drawn(<path d="M5.5 10.5h13V20h-13zM8.5 10.5V7.3a3.5 3.5 0 0 1 7 0v3.2" />);
export const IconMenu = drawn(<path d="M4 6.5h16M4 12h16M4 17.5h16" />);
export const IconPlus = drawn(<path d="M12 4.5v15M4.5 12h15" />);
export const IconSearch = drawn(
  <>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </>,
);
export const IconSignOut = drawn(<path d="M13 4H5v16h8m-4-8h11.5m-4.5-5 5 5-5 5" />);
export const IconTrash = drawn(<path d="M5 7h14M10 7V4.5h4V7m-7.5 0 1 13h9l1-13M10.5 11v5.5m3-5.5v5.5" />);
export const IconUser = drawn(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c0-4.5 3-7 7.5-7s7.5 2.5 7.5 7" />
  </>,
);
export const IconUsers = drawn(
  <>
    <circle cx="9" cy="8" r="3.6" />
    <path d="M2.5 20c0-4 2.5-6.3 6.5-6.3s6.5 2.3 6.5 6.3M15.5 4.7a3.6 3.6 0 0 1 0 6.6M18 14.2c2.3.8 3.5 2.7 3.5 5.8" />
  </>,
);
export const IconWarning = drawn(<path d="M12 3.5 2.5 20h19zM12 9.5v5m0 1.5v1.700" />);
