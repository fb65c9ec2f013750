import { describe, expect, it } from 'vitest';
import { flowShape } from '@/components/rules/trials/flow-shape';

const shape = flowShape([
  { before: 'ECONOMIC', after: 'ECONOMIC', visits: 900 },
  { before: 'ECONOMIC', after: 'ADMINISTRATIVE', visits: 1 },
  { before: 'ADMINISTRATIVE', after: 'ADMINISTRATIVE', visits: 99 },
  { before: 'TRIAGE', after: 'TRIAGE', visits: 0 },
]);

describe('the picture of a trial', () => {
  it('has a node for each place that has visits, and fills its height', () => {
    expect(shape.before.map(({ place, visits }) => [place, visits])).toEqual([
      ['ECONOMIC', 901],
      ['ADMINISTRATIVE', 99],
    ]);
    for (const side of [shape.before, shape.after]) {
      const last = side.at(-1);
      expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(100);
    }
  });

  it('draws the few broad enough to be seen, and what moves over what stays', () => {
    expect(shape.bands.at(-1)).toMatchObject({ before: 'ECONOMIC', after: 'ADMINISTRATIVE', visits: 1 });
    for (const { left, right } of shape.bands) expect(Math.min(left.height, right.height)).toBeGreaterThanOrEqual(2);
  });

  it('leaves no gap between the bands of a node', () => {
    const ofEconomic = shape.bands
      .filter(({ before }) => before === 'ECONOMIC')
      .map(({ left }) => left)
      .sort((a, b) => a.top - b.top);
    expect((ofEconomic[0]?.top ?? NaN) + (ofEconomic[0]?.height ?? NaN)).toBeCloseTo(ofEconomic[1]?.top ?? NaN);
  });

  it('of no visits is empty', () => {
    expect(flowShape([{ before: 'ECONOMIC', after: 'ECONOMIC', visits: 0 }])).toEqual({
      before: [],
      after: [],
      bands: [],
    });
  });
});
