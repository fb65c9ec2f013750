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
export const IconCalendar = drawn(<path d="M4 6h16v14H4zM4 10.5h16M8 3v5m8-5v5" />);
export const IconCheck = drawn(<path d="m4 12.5 5.5 5.5L20 6.5" />);
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
export const IconDocument = drawn(<path d="M6 3h8l4 4.5V21H6zM13.5 3v5H18M9 12.5h6M9 16.5h6" />);
export const IconDownload = drawn(<path d="M12 4v11m-5-5 5 5 5-5M4 20h16" />);
export const IconEdit = drawn(<path d="m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5" />);
export const IconErrorCircle = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v6.5m0 2v1.8" />
  </>,
);
export const IconFilter = drawn(<path d="M4 6.5h16M7 12h10m-7 5.5h4" />);
export const IconFlag = drawn(<path d="M5.5 21V4m0 1h13l-3 4.5 3 4.5h-13" />);
export const IconGlobe = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c5.3 5 5.3 13 0 18-5.3-5-5.3-13 0-18Z" />
  </>,
);
export const IconGroup = drawn(
  <>
    <circle cx="9" cy="8.5" r="3.5" />
    <path d="M2.5 20c0-4 2.5-6.5 6.5-6.5s6.5 2.5 6.5 6.5M15.5 5.3a3.5 3.5 0 0 1 0 6.4m2 2.3c2.5.8 4 3 4 6" />
  </>,
);
export const IconHome = drawn(<path d="M4 11.5 12 4l8 7.5M6.5 9.5V20h11V9.5M10 20v-5.5h4V20" />);
export const IconInbox = drawn(<path d="M4 13.5 6.5 5h11l2.5 8.5V19H4zm0 0h5l1 2.5h4l1-2.5h5" />);
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
export const IconLink = drawn(
  <path d="M10 14.5a4.2 4.2 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1m2 3a4.2 4.2 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1" />,
);
export const IconLocation = drawn(
  <>
    <path d="M12 21c5-5.3 7-8.6 7-11.5a7 7 0 0 0-14 0C5 12.4 7 15.7 12 21Z" />
    <circle cx="12" cy="9.5" r="2.5" />
  </>,
);
export const IconLock = drawn(<path d="M5.5 10.5h13V20h-13zM8.5 10.5V7.3a3.5 3.5 0 0 1 7 0v3.2" />);
export const IconMail = drawn(<path d="M3.5 6h17v12.5h-17zm0 .5 8.5 7 8.5-7" />);
export const IconMenu = drawn(<path d="M4 6.5h16M4 12h16M4 17.5h16" />);
export const IconMore = drawn(<path d="M4.5 12h2.5m3.7 0h2.6m3.7 0h2.5" strokeWidth="2.6" />);
export const IconPlus = drawn(<path d="M12 4.5v15M4.5 12h15" />);
export const IconPrint = drawn(<path d="M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10V20H7z" />);
export const IconRoute = drawn(<path d="M12 21v-8.5M12 12.5 5.5 6M12 12.5 18.5 6M5.5 10.5V6H10M14 6h4.5v4.5" />);
export const IconSearch = drawn(
  <>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </>,
);
export const IconShield = drawn(<path d="M12 3.5 5 6v6c0 4 2.5 7 7 8.5 4.5-1.5 7-4.5 7-8.5V6z" />);
export const IconSignOut = drawn(<path d="M13 4H5v16h8m-4-8h11.5m-4.5-5 5 5-5 5" />);
export const IconTrash = drawn(<path d="M4.5 6.5h15M9 6V3.5h6V6M6.5 6.5 7.5 20.5h9l1-14M10 10.5v6m4-6v6" />);
export const IconUndo = drawn(<path d="M4 9.5h10.5a5 5 0 0 1 0 10H9M8.5 5 4 9.5 8.5 14" />);
export const IconUpload = drawn(<path d="M12 16V5m-5 5 5-5 5 5M4 20h16" />);
export const IconUser = drawn(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c0-4.5 3-7 7.5-7s7.5 2.5 7.5 7" />
  </>,
);
export const IconWarning = drawn(<path d="M12 3.5 2.5 20h19zM12 9.5v5m0 1.5v1.700" />);
