import { describe, expect, it } from 'vitest';
import { CONSULTATION_OUTCOMES, type Consulted, type ConsultationOutcome } from '@/lib/domain/approval/consultation';
import { consultationsDemanded, consultationsLacking } from '@/lib/domain/approval/protocol-check';
import { FIRST_RULE_SET } from '@/lib/domain/routing/first-rule-set';
import type { Demand } from '@/lib/domain/visit/vocabulary';

const BOTH: Demand[] = ['CONSULT_MISSION_IN_HELSINKI', 'CONSULT_FINNISH_MISSION'];
const with_ = (kind: Consulted, outcome: ConsultationOutcome = 'NO_OBJECTION') => ({ kind, outcome });

describe('what the protocol check lacks', () => {
  it('is both missions until somebody has been asked, the embassy first', () => {
    expect(consultationsLacking(BOTH, [])).toEqual([
      { demand: 'CONSULT_MISSION_IN_HELSINKI', because: 'NOT_RECORDED' },
      { demand: 'CONSULT_FINNISH_MISSION', because: 'NOT_RECORDED' },
    ]);
  });

  it('is nothing once both have answered, whatever they said', () => {
    for (const outcome of CONSULTATION_OUTCOMES.filter((one) => one !== 'PENDING'))
      expect(consultationsLacking(BOTH, [with_('EMBASSY', outcome), with_('FINNISH_MISSION')]), outcome).toEqual([]);
  });

  it('is an answer while it is waited for, and no longer when another of the same kind has been given', () => {
    const asked = [with_('EMBASSY'), with_('FINNISH_MISSION', 'PENDING')];
    expect(consultationsLacking(BOTH, asked)).toEqual([{ demand: 'CONSULT_FINNISH_MISSION', because: 'PENDING' }]);
    expect(consultationsLacking(BOTH, [...asked, with_('FINNISH_MISSION')])).toEqual([]);
  });

  it('is not made good by the Ministry for Foreign Affairs, nor one mission by the other', () => {
    const asked = [with_('FOREIGN_MINISTRY'), with_('EMBASSY')];
    expect(consultationsLacking(BOTH, asked)).toEqual([{ demand: 'CONSULT_FINNISH_MISSION', because: 'NOT_RECORDED' }]);
  });

  it('follows the rule: K1 demands both missions, K2 only the Finnish one, K4 none', () => {
    const demandedBy = (key: string) =>
      consultationsDemanded(FIRST_RULE_SET.rules.find((rule) => rule.key === key)?.demands ?? []);
    expect(demandedBy('K1')).toEqual(BOTH);
    expect(demandedBy('K2')).toEqual(['CONSULT_FINNISH_MISSION']);
    expect(demandedBy('K4')).toEqual([]);
    expect(consultationsLacking(['CONSULT_FINNISH_MISSION'], [with_('FINNISH_MISSION')])).toEqual([]);
  });
});
