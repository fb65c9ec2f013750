/**
 * A content line of RFC 5545 (3.1): NAME;PARAMETER=value:VALUE, ended by CRLF and folded so that no line holds more than
 * 75 octets of UTF-8; a fold never falls inside a character.
 */
const LONGEST_LINE = 75;
const CRLF = '\r\n';

/** The parameters of a property; what is undefined is left out, a list is separated by commas. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A line with a value that is written as it is: a moment, a number, an address, a word of the standard. */
export function line(name: string, value: string, parameters?: Parameters): string {
  return fold(`${name}${parameters ? parametersText(parameters) : ''}:${value}`);
}

/** A line with a text of somebody's, or several: escaped. */
export function textLine(name: string, value: string | readonly string[], parameters?: Parameters): string {
  return line(name, typeof value === 'string' ? escapeText(value) : value.map(escapeText).join(','), parameters);
}

/** TEXT of RFC 5545 (3.3.11): backslash, semicolon and comma escaped, every kind of line end as \n. */
export function escapeText(text: string): string {
  // Most texts of a calendar of thousands hold nothing of the kind.
  if (!/[\\;,\u0000-\u001F\u007F\uD800-\uDFFF]/.test(text)) return text;
  return writable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/**
 * The value of a parameter: RFC 6868 writes ^ as ^^, a line end as ^n and a quotation mark as ^', for which RFC 5545 has no
 * way; what holds one of its own separators is quoted. A backslash at the end is left out: libical takes it to escape what follows.
 */
export function parameterValue(text: string): string {
  if (PLAIN.test(text)) return text;
  const encoded = writable(text)
    .replaceAll('^', '^^')
    .replace(/\r\n|\r|\n/g, '^n')
    .replaceAll('"', "^'")
    .replace(/\\+$/, '');
  return /[,:;]/.test(encoded) ? `"${encoded}"` : encoded;
}

const PLAIN = /^[\w/ -]+$/;

/** A person's address as a calendar names it. Letters that a URI cannot hold are encoded (RFC 6068). */
export function mailto(address: string): string {
  return `mailto:${address.replace(/[^A-Za-z0-9.!$'*+_~@-]/gu, encodeURIComponent)}`;
}

function parametersText(parameters: Parameters): string {
  let text = '';
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    text += `;${name}=${typeof value === 'string' ? parameterValue(value) : value.map(parameterValue).join(',')}`;
  }
  return text;
}

/** What the format cannot hold is left out: control characters except tab and line ends. Half a surrogate pair is U+FFFD. */
function writable(text: string): string {
  if (!/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]/.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function fold(text: string): string {
  // A UTF-16 unit is at most three octets: most lines need no counting.
  if (text.length * 3 <= LONGEST_LINE) return text + CRLF;
  if (text.length <= LONGEST_LINE && IS_ASCII.test(text)) return text + CRLF;

  let folded = '';
  let begun = 0;
  let octets = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    const size = unit < 0x80 ? 1 : unit < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + size > LONGEST_LINE) {
      folded += `${text.slice(begun, at)}${CRLF} `;
      begun = at;
      // The space that continues a line is part of it.
      octets = 1;
    }
    octets += size;
    if (isPair) at++;
  }
  return folded + text.slice(begun) + CRLF;
}

const IS_ASCII = /^[\u0000-\u007F]*$/;
