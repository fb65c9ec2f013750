import type { ApprovalStepKey, LocalizedText } from '../visit/vocabulary';

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** Whose approval a step is, as it stands in "would need the approval of …" (in Finnish in the genitive). */
export const APPROVAL_OF: Record<ApprovalStepKey, LocalizedText> = {
  PROTOCOL_CHECK: text('protokollan', 'protokollet', 'protocol'),
  HEAD_OF_UNIT: text('yksikön päällikön', 'enhetschefen', 'the head of unit'),
  DIRECTOR_ECONOMIC: text('elinkeinojohtajan', 'näringslivsdirektören', 'the director of economic development'),
  DIRECTOR_ADMINISTRATIVE: text('hallintojohtajan', 'förvaltningsdirektören', 'the director of administration'),
  CHIEF_EXECUTIVE: text('kansliapäällikön', 'kanslichefen', 'the chief executive'),
  MAYORS_OFFICE: text('pormestarin kanslian', 'borgmästarens kansli', 'the mayor’s office'),
};
