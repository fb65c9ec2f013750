import type { LocalizedText, TaskTemplate } from '../visit/vocabulary';

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** What the tasks of a visit are made from, as it is told inside a sentence. */
export const TASK_TEMPLATE_TEXTS: Record<TaskTemplate, LocalizedText> = {
  HIGH_LEVEL_VISIT: text('korkean tason vierailu', 'besök på hög nivå', 'high-level visit'),
  GROUP_VISIT: text('vierailuryhmän vierailu', 'gruppbesök', 'incoming visit'),
  TRIP: text('matka', 'resa', 'trip'),
  MARKETING_EVENT: text('kaupunkimarkkinointitilaisuus', 'stadsmarknadsföringsevenemang', 'city-marketing event'),
  HOSPITALITY: text('vieraanvaraisuus', 'värdskap', 'hospitality'),
  MEETING: text('yhteistyökokous', 'samarbetsmöte', 'cooperation meeting'),
};
