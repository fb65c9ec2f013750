/** The closed lists of the kinds' own parts; apart from the schemas, so that a browser can have them without these. */
export const EFFECTS = ['EMPLOYMENT', 'BUSINESS', 'LIVELINESS', 'IMAGE'] as const;
export const EFFECT_SIZES = ['NONE', 'SMALL', 'MODERATE', 'LARGE'] as const;
export const KEY_SECTORS = [
  'CLEAN_AND_SMART_CITY',
  'HEALTH_AND_WELLBEING',
  'START_UPS',
  'CREATIVE_INDUSTRIES',
  'MARITIME',
  'DIGITAL_SERVICES',
  'TOURISM',
  'EDUCATION',
] as const;
export const MEETING_PARTS = ['HOST', 'CHAIR', 'MEMBER', 'OBSERVER'] as const;
