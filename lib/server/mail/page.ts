import type { Locale } from '@/lib/domain/visit/vocabulary';
import { html, type Html } from './html';

type Link = { text: string; href: string };
type Item = { what?: string; title: string; href: string; lines: readonly string[]; quote?: string };
export type Section = { title: string | null; items: readonly Item[] };

/** What a mail says, before it is plain text or HTML. */
export type Page = {
  lang: Locale;
  subject: string;
  hello: string;
  sections: readonly Section[];
  note: string | null;
  open: Link;
  footer: string;
  settings: Link;
};

/** The mail as plain text: every address on a line of its own. */
export function toText({ hello, sections, note, open, footer, settings }: Page): string {
  const ofItem = ({ what, title, href, lines, quote }: Item) =>
    [what, title, ...lines, ...(quote ? quote.split('\n').map((line) => `> ${line}`) : []), href]
      .filter((line) => line !== undefined)
      .join('\n');
  const ofSection = ({ title, items }: Section) => [...(title ? [title.toUpperCase()] : []), ...items.map(ofItem)];

  return [
    hello,
    ...sections.flatMap(ofSection),
    ...(note ? [note] : []),
    `${open.text}:\n${open.href}`,
    `-- \n${footer}\n${settings.text}: ${settings.href}`,
  ].join('\n\n');
}

const INK = 'color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5';
const QUIET = 'color:#4d4d4d;font-size:14px';
const LINK = 'color:#0000bf';

/** The mail as HTML: headings, paragraphs and links, no pictures, nothing that is fetched. */
export function toHtml({ lang, subject, hello, sections, note, open, footer, settings }: Page): string {
  const link = ({ text, href }: Link) => html`<a href="${href}" style="${LINK}">${text}</a>`;
  const ofItem = ({ what, title, href, lines, quote }: Item): Html =>
    html`<li style="margin:0 0 16px">
      ${what ? html`<div>${what}</div>` : null}
      <div style="font-weight:bold">${link({ text: title, href })}</div>
      ${lines.map((line) => html`<div style="${QUIET}">${line}</div>`)}${quote ? html`<blockquote style="margin:8px 0;padding:0 0 0 12px;border-left:4px solid #808080;white-space:pre-line">${quote}</blockquote>` : null}
    </li>`;
  const ofSection = ({ title, items }: Section): Html =>
    html`${title ? html`<h2 style="font-size:18px;margin:24px 0 8px">${title}</h2>` : null}
      <ul style="list-style:none;margin:0;padding:0">
        ${items.map(ofItem)}
      </ul>`;

  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:24px;background:#ffffff;${INK}">
        <div style="max-width:640px;margin:0 auto">
          <h1 style="font-size:20px;margin:0 0 16px">${subject}</h1>
          <p>${hello}</p>
          ${sections.map(ofSection)} ${note ? html`<p>${note}</p>` : null}
          <p>${link(open)}</p>
          <p style="border-top:1px solid #808080;padding-top:12px;${QUIET}">${footer}<br />${link(settings)}</p>
        </div>
      </body>
    </html>`.text;
}
