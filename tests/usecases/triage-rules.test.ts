import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDmn } from '@/lib/domain/routing/dmn/write-dmn';
import { toContent, toRuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { tellDifference } from '@/lib/domain/routing/tell-difference';
import { agreeToRuleSet } from '@/lib/usecases/rules/agree-rule-set';
import { draftRuleSet } from '@/lib/usecases/rules/draft-rule-set';
import { readRuleSet } from '@/lib/usecases/rules/read-rule-sets';
import { openRuleSetEditor, readRuleSetPage } from '@/lib/usecases/rules/rule-set-page';
import { readOfferedRules, readTriageDecision } from '@/lib/usecases/rules/triage-decisions';
import { act, granted, submitted } from '../support/builders';
import { type City, foundCity, type Persona } from '../support/personas';

let city: City;
beforeEach(async () => {
  city = await foundCity();
});
afterEach(() => city.close());

/** A meeting of a body that nobody knows, sent out of the joint queue. */
async function triaged(
  more: Parameters<typeof submitted>[1] = {},
  to: 'ECONOMIC' | 'ADMINISTRATIVE' = 'ADMINISTRATIVE',
  by: Persona = 'coordinator.economic',
) {
  const visit = await submitted(city, { kind: 'COOPERATION_MEETING', body: 'UNHEARD_OF', ...more });
  expect(visit.leadDepartment).toBeNull();
  return granted(
    await act(city, by, 'reroute', visit, { comment: 'Yleinen edunvalvontaverkosto.', leadDepartment: to }),
  );
}
const offered = async (who: Persona = 'admin.economic') => granted(await readOfferedRules(city.as(who), {}, city.at()));
const decisionOn = (who: Persona, id: string) => readTriageDecision(city.as(who), { id }, city.at());

/** A draft that has the offered rule behind the others. */
async function draftWithOffer() {
  const [offer] = await offered();
  if (!offer) throw new Error('Nothing is offered.');
  const { id } = granted(await draftRuleSet(city.as('admin.economic'), {}, city.at()));
  const { ruleSet } = granted(await readRuleSet(city.as('admin.economic'), { id }, city.at()));
  const form = toRuleSetForm('2027-02-01', ruleSet);
  const content = toContent({ ...form, rules: [...form.rules, offer.rule] });
  return granted(await draftRuleSet(city.as('admin.economic'), { content }, city.at())).id;
}

describe('what was decided in the joint queue', () => {
  it('is offered as one rule with every visit that asks for it, the latest first', async () => {
    const [first, second] = [
      await triaged({ title: 'Saaristoverkosto' }),
      await triaged({ title: 'Rannikkoverkosto' }),
    ];
    const other = await triaged({ title: 'Muu verkosto' }, 'ECONOMIC');

    const offers = await offered();
    expect(offers.map(({ rule, visits }) => [rule.lead, visits.map(({ id }) => id).sort()]).sort()).toEqual([
      ['ADMINISTRATIVE', [first.id, second.id].sort()],
      ['ECONOMIC', [other.id]],
    ]);
    expect(offers.flatMap(({ visits }) => visits)).toContainEqual({
      id: first.id,
      reference: first.reference,
      title: 'Saaristoverkosto',
      decidedBy: 'Mikael Lindström',
      decidedAt: '2027-02-01T07:00:00.000Z',
      reason: 'Yleinen edunvalvontaverkosto.',
    });
  });

  it('is offered no more once a draft or an agreed version has such a rule', async () => {
    await triaged();
    expect(await offered()).toHaveLength(1);
    const id = await draftWithOffer();
    expect(await offered()).toEqual([]);

    for (const [who, department] of [
      ['admin.economic', 'ECONOMIC'],
      ['admin.administrative', 'ADMINISTRATIVE'],
    ] as const)
      granted(await agreeToRuleSet(city.as(who), { id, revision: 1, department }, city.at()));
    expect(await offered()).toEqual([]);
    expect(await submitted(city, { kind: 'COOPERATION_MEETING', body: 'UNHEARD_OF' })).toMatchObject({
      leadDepartment: 'ADMINISTRATIVE',
      rule: 'K10',
    });
  });

  it('says nothing of what a rule had decided and somebody moved, nor of what still waits', async () => {
    await submitted(city, { kind: 'COOPERATION_MEETING', body: 'UNHEARD_OF' });
    const routed = await submitted(city);
    granted(await act(city, 'coordinator.economic', 'reroute', routed, { comment: 'Toisen osaston asia.' }));
    expect(await offered()).toEqual([]);
    expect(await decisionOn('admin.economic', routed.id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('says nothing of a restricted visit to administrators who may not know of it', async () => {
    const visit = await triaged({ confidentiality: 'RESTRICTED' }, 'ADMINISTRATIVE', 'protocol');
    expect(await offered()).toEqual([]);
    expect(await decisionOn('admin.economic', visit.id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  // Found by reading: the rule kept the reference of its visit as text, also when the visit became restricted later.
  it('names its visit to those alone who may read it when they read the rules, on the page, over HTTP and in DMN', async () => {
    const visit = await triaged({ title: 'Saaristoverkosto' });
    const id = await draftWithOffer();
    const seenBy = async (who: Persona) => {
      const page = granted(await readRuleSetPage(city.as(who), { id }, city.at()));
      const { ruleSet } = granted(await readRuleSet(city.as(who), { id }, city.at()));
      const dmn = await writeDmn(ruleSet);
      const said = JSON.stringify([ruleSet, page.compared?.differences.map((one) => tellDifference(one, 'fi')), dmn]);
      return {
        named: [...page.sourceVisits.values()],
        keepsId: ruleSet.rules.some(({ source }) => source.visit === visit.id),
        leaks: said.includes(visit.reference) || said.includes('edunvalvontaverkosto'),
      };
    };
    expect(await seenBy('viewer')).toEqual({ named: [visit.reference], keepsId: true, leaks: false });

    await city.database.pool.query(`update visit set confidentiality = 'RESTRICTED' where id = $1`, [visit.id]);
    expect(await seenBy('viewer')).toEqual({ named: [], keepsId: false, leaks: false });
    expect(await seenBy('protocol')).toEqual({ named: [visit.reference], keepsId: true, leaks: false });
    // Nothing is lost: the draft keeps what its reader is not told.
    const editor = granted(await openRuleSetEditor(city.as('admin.economic'), { id }, city.at()));
    expect(editor.ruleSet.rules.at(-1)?.source.visit).toBe(visit.id);
  });

  it('is for administrators to make a rule of', async () => {
    expect(await readOfferedRules(city.as('coordinator.economic'), {}, city.at())).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
  });
});
