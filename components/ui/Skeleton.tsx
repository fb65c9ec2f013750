import { classNames } from './class-names';

/** A grey place of the size of what is coming; give it the height of the real thing so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classNames('animate-pulse bg-line-soft', className ?? 'h-6 w-full')} />;
}

/** A page on its way, for `loading.tsx`. */
export function SkeletonPage({ label }: { label: string }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <Skeleton className="mb-8 h-10 w-72 max-w-full" />
      <Skeleton className="mb-3 h-24 w-full" />
      <Skeleton className="h-64 w-full" />
    </div>
  );
}
