import type { Turn } from '../approval/turns';
import type { ApprovalStepKey, Department } from '../visit/vocabulary';

/** The roles of design.md. Each is held for a department or, when none is named, for the whole city. */
export const ROLES = [
  'REQUESTER',
  'COORDINATOR',
  'PROTOCOL_OFFICER',
  'HEAD_OF_UNIT',
  'DIRECTOR',
  'CHIEF_EXECUTIVE',
  'MAYORS_OFFICE',
  'REGISTER_KEEPER',
  'VIEWER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

export type HeldRole = { role: Role; department: Department | null };

/** Who acts: an account with the roles it holds today, and what may come to its turn to decide today. */
export type Actor = {
  accountId: string;
  name: string;
  email: string;
  roles: readonly HeldRole[];
  /** Recorded as away today: then nothing is theirs to decide. */
  absent: boolean;
  turns: readonly Turn[];
};

/** Whose decision each approval step is; `lead` means the role of the visit's lead department. */
export const HOLDER_OF_STEP = {
  PROTOCOL_CHECK: { role: 'PROTOCOL_OFFICER', department: 'any' },
  HEAD_OF_UNIT: { role: 'HEAD_OF_UNIT', department: 'lead' },
  DIRECTOR_ECONOMIC: { role: 'DIRECTOR', department: 'ECONOMIC' },
  DIRECTOR_ADMINISTRATIVE: { role: 'DIRECTOR', department: 'ADMINISTRATIVE' },
  CHIEF_EXECUTIVE: { role: 'CHIEF_EXECUTIVE', department: 'any' },
  MAYORS_OFFICE: { role: 'MAYORS_OFFICE', department: 'any' },
} as const satisfies Record<ApprovalStepKey, { role: Role; department: Department | 'any' | 'lead' }>;

/** Whose exception lets a held visit go on (design.md, "Coordination rules"): the office of this step, and whoever stands in for it. */
export const EXCEPTED_BY = 'CHIEF_EXECUTIVE' as const satisfies ApprovalStepKey;

/** Whether somebody holds the role of a step for a visit led by `leadDepartment`. */
export function holdsStep(
  { roles }: Pick<Actor, 'roles'>,
  step: ApprovalStepKey,
  leadDepartment: Department | null,
): boolean {
  const holder = HOLDER_OF_STEP[step];
  return roles.some((held) => held.role === holder.role && covers(held, holder.department, leadDepartment));
}

function covers(held: HeldRole, wanted: Department | 'any' | 'lead', leadDepartment: Department | null): boolean {
  if (held.department === null || wanted === 'any') return true;
  return held.department === (wanted === 'lead' ? leadDepartment : wanted);
}
