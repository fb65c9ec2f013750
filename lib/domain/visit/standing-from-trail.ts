import { STEP_STATES, type StepState } from './visit';
import {
  APPROVAL_STEPS,
  type ApprovalStepKey,
  type Department,
  DEPARTMENTS,
  STATUSES,
  TRANSITION_ACTIONS,
  type VisitStatus,
} from './vocabulary';

/** Where a visit stands: its status, who leads it, and the steps of the latest round of approval. */
export type Standing = {
  status: VisitStatus;
  leadDepartment: Department | null;
  steps: { step: ApprovalStepKey; state: StepState }[];
};

/** The entries that may say where the visit stands afterwards; elsewhere `to` is something else, a level for one. */
const MOVING = [...TRANSITION_ACTIONS, 'edit', 'route_again'] as const;

type Entry = { action: string; payload: Record<string, unknown> };

/**
 * The standing of a visit told from its trail alone, oldest entry first: the trail has to be enough to know what was
 * decided, even if the tables were lost. A part is null where an entry of an earlier version of this system did not say.
 */
export function standingFromTrail(entries: readonly Entry[]): { [Part in keyof Standing]: Standing[Part] | null } {
  let status: Standing['status'] | null = null;
  let lead: { department: Department | null } | null = { department: null };
  let steps: Standing['steps'] | null = [];

  for (const { action, payload } of entries) {
    const name = action.replace(/^visit\./, '');
    if (name === 'create') status = 'DRAFT';
    if (name === 'import') {
      status = oneOf(STATUSES, payload['status']);
      lead = 'leadDepartment' in payload ? departmentOf(payload) : null;
    }
    if (MOVING.some((known) => known === name))
      status = oneOf(STATUSES, payload['to']) ?? (name === 'submit' ? 'SUBMITTED' : status);
    if (name !== 'import' && 'leadDepartment' in payload) lead = departmentOf(payload);

    if (name === 'request_approval' || (name === 'edit' && 'opened' in payload)) steps = roundOf(payload['round']);
    steps = steps && decided(steps, name, payload);
  }
  return { status, leadDepartment: lead?.department ?? null, steps };
}

function decided(steps: Standing['steps'], action: string, payload: Record<string, unknown>): Standing['steps'] {
  const become = (keys: unknown, state: StepState) => (list: Standing['steps']) =>
    list.map((one) => (Array.isArray(keys) && keys.includes(one.step) ? { ...one, state } : one));
  const decisions = Array.isArray(payload['decisions'])
    ? payload['decisions'].map((decision: unknown) => (isObject(decision) ? decision['step'] : null))
    : [];

  if (action === 'approve')
    return [
      become(payload['approved'], 'APPROVED'),
      become(payload['notNeeded'], 'NOT_NEEDED'),
      become(payload['opened'], 'OPEN'),
    ].reduce((list, change) => change(list), steps);
  if (action === 'return') return become(decisions, 'RETURNED')(steps);
  return action === 'reject' ? become(decisions, 'REJECTED')(steps) : steps;
}

function roundOf(round: unknown): Standing['steps'] | null {
  if (!Array.isArray(round)) return null;
  return round.flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const [step, state] = [oneOf(APPROVAL_STEPS, one['step']), oneOf(STEP_STATES, one['state'])];
    return step && state ? [{ step, state }] : [];
  });
}

const departmentOf = (payload: Record<string, unknown>) => ({
  department: oneOf(DEPARTMENTS, payload['leadDepartment']),
});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const oneOf = <T>(known: readonly T[], value: unknown): T | null => known.find((one) => one === value) ?? null;
