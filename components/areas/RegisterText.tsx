import { saidIn } from '@/lib/domain/areas/target-area';
import type { Locale, LocalizedText } from '@/lib/domain/visit/vocabulary';

/** What the register says, in the reader's language; marked as Finnish where it was given in that alone. */
export function RegisterText({ text, locale }: { text: LocalizedText; locale: Locale }) {
  const { text: said, lang } = saidIn(text, locale);
  return <span lang={lang}>{said}</span>;
}
