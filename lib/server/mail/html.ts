/** HTML that is safe to send: everything put into it is escaped, unless it is such HTML itself. */
export class Html {
  constructor(readonly text: string) {}
}

type Inside = string | Html | readonly Html[] | null;

/** html`<p>${title}</p>`: the only way to make Html. */
export function html(parts: TemplateStringsArray, ...inside: readonly Inside[]): Html {
  return new Html(parts.reduce((whole, part, index) => whole + written(inside[index - 1] ?? null) + part));
}

function written(inside: Inside): string {
  if (inside === null) return '';
  if (inside instanceof Html) return inside.text;
  return typeof inside === 'string' ? escape(inside) : inside.map(({ text }) => text).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
