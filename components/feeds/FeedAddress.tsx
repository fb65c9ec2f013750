'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { buttonClass } from '@/components/ui/button-class';
import { IconCalendar, IconCopy } from '@/components/ui/icons';

export type FeedAddressTexts = {
  address: string;
  copy: string;
  copied: string;
  notCopied: string;
  openInApplication: string;
};

/** The address of a feed with the ways to take it along. It is not kept: a page opened again shows it no more. */
export function FeedAddress({ url, texts }: { url: string; texts: FeedAddressTexts }) {
  const [told, setTold] = useState('');

  async function copy() {
    // Browsers have no clipboard on a page without https, and may refuse it.
    const written = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    setTold(written ? texts.copied : texts.notCopied);
  }

  return (
    <div className="mt-3">
      <output
        aria-label={texts.address}
        className="block border border-line bg-paper p-3 font-mono text-sm break-all select-all"
      >
        {url}
      </output>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button variant="secondary" size="small" icon={<IconCopy />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <a href={url.replace(/^https?:/, 'webcal:')} className={buttonClass({ variant: 'quiet', size: 'small' })}>
          <IconCalendar />
          {texts.openInApplication}
        </a>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
