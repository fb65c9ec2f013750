import type { ReactNode } from 'react';
import { Tag, type Tone } from './Tag';

/** Shapes that can be told apart without colour, from "not begun" to "over". */
export type StatusShape =
  'dashed' | 'ring' | 'quarter' | 'half' | 'full' | 'check' | 'double-check' | 'back' | 'cross' | 'bar' | 'pause';

const SHAPES: Record<StatusShape, ReactNode> = {
  dashed: <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.1" />,
  ring: <circle cx="8" cy="8" r="6" />,
  quarter: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 6 6H8Z" fill="currentColor" stroke="none" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" stroke="none" />
    </>
  ),
  full: <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" />,
  check: <path d="m2.5 8.5 3.5 3.5 7.5-8" />,
  'double-check': <path d="m1 8.5 3 3.5L10.5 4M7.5 12 15 4" />,
  back: <path d="M6 3 2.5 6.5 6 10M2.5 6.5H10a3.3 3.3 0 0 1 0 6.6H7" />,
  cross: <path d="m3 3 10 10M13 3 3 13" />,
  bar: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4.5 8h7" />
    </>
  ),
  pause: <path d="M5 3v10M11 3v10" strokeWidth="2.6" />,
};

/** Where something stands: a shape, a word and, to support them, a colour. */
export function StatusTag({ tone, shape, children }: { tone: Tone; shape: StatusShape; children: ReactNode }) {
  return (
    <Tag
      tone={tone}
      icon={
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          width="14"
          height="14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          className="flex-none"
        >
          {SHAPES[shape]}
        </svg>
      }
    >
      {children}
    </Tag>
  );
}
