import './globals.css';
import type { Metadata } from 'next';
import localFont from 'next/font/local';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

const hanken = localFont({
  src: '../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
  variable: '--font-hanken',
  weight: '100 900',
  adjustFontFallback: 'Arial',
});

// Names of people and places abroad: loaded only by a page that has such letters.
const hankenExt = localFont({
  src: '../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2',
  variable: '--font-hanken-ext',
  weight: '100 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const hankenVietnamese = localFont({
  src: '../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-vietnamese-wght-normal.woff2',
  variable: '--font-hanken-vietnamese',
  weight: '100 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9,U+20AB' }],
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    title: { template: `%s – ${t('product')}`, default: t('product') },
    description: t('description'),
    robots: { index: false, follow: false },
  };
}

/** Language, font and the way past the navigation. No providers: each would cost every page its script. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('shell');

  return (
    <html lang={await getLocale()} className={`${hanken.variable} ${hankenExt.variable} ${hankenVietnamese.variable}`}>
      <body>
        <a
          href="#main"
          className="no-print absolute top-2 left-2 z-50 -translate-y-24 bg-brand px-4 py-3 font-medium text-paper focus:translate-y-0"
        >
          {t('skip')}
        </a>
        {children}
      </body>
    </html>
  );
}
