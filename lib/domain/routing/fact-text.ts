import type { LocalizedText } from '../visit/vocabulary';
import type { FACT_VALUES, FactName } from './facts';

/**
 * A value of a fact in a sentence. `is` follows "because" (koska, eftersom), `ifSo` follows "if" (jos, om): the second
 * tells of what is not the case.
 */
export type FactText = { is: LocalizedText; ifSo: LocalizedText };
export type TextsOf<F extends FactName> = Readonly<Record<(typeof FACT_VALUES)[F][number], FactText>>;

export const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });
