/** The form in which texts are compared: composed characters, lower case, single spaces. */
export function foldForSearch(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
