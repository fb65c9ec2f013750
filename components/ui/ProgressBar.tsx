import type { ReactNode } from 'react';

type Props = {
  id: string;
  label: ReactNode;
  value: number;
  max: number;
  /** The state in words, such as "1 200 / 2 493". */
  text: ReactNode;
};

/** How far something has come. */
export function ProgressBar({ id, label, value, max, text }: Props) {
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span className="text-sm text-muted tabular-nums">{text}</span>
      </div>
      <progress
        id={id}
        value={value}
        max={max}
        className="block h-3 w-full appearance-none border border-line bg-ground accent-brand [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-ground [&::-webkit-progress-value]:bg-brand"
      />
    </div>
  );
}
