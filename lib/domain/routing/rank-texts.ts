import type { LocalizedText, Rank } from '../visit/vocabulary';

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/** A rank as it stands after "is": "the head of delegation is a head of government", "delegationsledaren är minister". */
export const RANK_AS_PREDICATE: Record<Rank, LocalizedText> = {
  HEAD_OF_STATE: text('valtionpäämies', 'statschef', 'a head of state'),
  ROYAL: text('kuningashuoneen jäsen', 'medlem av ett kungahus', 'a member of a royal house'),
  HEAD_OF_GOVERNMENT: text('hallituksen päämies', 'regeringschef', 'a head of government'),
  SPEAKER: text('parlamentin puhemies', 'talman i ett parlament', 'the speaker of a parliament'),
  MINISTER: text('ministeri', 'minister', 'a minister'),
  HEAD_OF_INTERNATIONAL_ORGANISATION: text(
    'kansainvälisen järjestön johtaja',
    'ledare för en internationell organisation',
    'the head of an international organisation',
  ),
  AMBASSADOR: text(
    'suurlähettiläs tai muu edustuston päällikkö',
    'ambassadör eller annan beskickningschef',
    'an ambassador or other head of mission',
  ),
  GOVERNOR: text('kuvernööri', 'guvernör', 'a governor'),
  MAYOR: text('pormestari', 'borgmästare', 'a mayor'),
  DEPUTY_MAYOR: text('apulaispormestari', 'biträdande borgmästare', 'a deputy mayor'),
  COUNCIL_CHAIR: text('valtuuston puheenjohtaja', 'ordförande för fullmäktige', 'the chair of a council'),
  MEMBER_OF_PARLIAMENT: text('parlamentin jäsen', 'parlamentsledamot', 'a member of parliament'),
  STATE_SECRETARY: text('valtiosihteeri', 'statssekreterare', 'a state secretary'),
  CONSUL: text('konsuli', 'konsul', 'a consul'),
  COUNCILLOR: text('valtuutettu', 'fullmäktigeledamot', 'a councillor'),
  DIRECTOR_GENERAL: text('pääjohtaja', 'generaldirektör', 'a director general'),
  DIRECTOR: text('johtaja', 'direktör', 'a director'),
  EXPERT: text('asiantuntija', 'sakkunnig', 'an expert'),
};
