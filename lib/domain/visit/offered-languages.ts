/** The languages (ISO 639) that forms offer to tick; others can come by the API. */
export const OFFERED_LANGUAGES = ['fi', 'sv', 'en', 'de', 'fr', 'es', 'et', 'ru', 'zh', 'ja', 'ko', 'uk'] as const;
