'use client';

import dynamic from 'next/dynamic';
import type { PlannerProps } from './Planner';

// The programme comes written out with the page; the script that changes it comes after.
const Planner = dynamic(() => import('./Planner'));

export function PlannerLoader(props: PlannerProps) {
  return <Planner {...props} />;
}
