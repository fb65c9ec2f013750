'use client';

import dynamic from 'next/dynamic';
import type { CalendarProps } from './VisitCalendar';

// The calendar's script comes after the page; its place is kept meanwhile, so that nothing moves.
const VisitCalendar = dynamic(() => import('./VisitCalendar'), {
  ssr: false,
  loading: () => <div className="min-h-[46rem] animate-pulse bg-ground" />,
});

export function CalendarLoader(props: CalendarProps) {
  return <VisitCalendar {...props} />;
}
