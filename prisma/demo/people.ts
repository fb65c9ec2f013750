import type { Role } from '@/lib/domain/access/roles';
import type { Department } from '@/lib/domain/visit/vocabulary';

/** The people of the demonstration city: one for each role and the deputy mayors, each at `<key>@vierailut.test`. */
export const DEMO_PEOPLE = [
  person('requester', 'Aino Virtanen', 'REQUESTER'),
  person('coordinator.economic', 'Mikael Lindström', 'COORDINATOR', 'ECONOMIC'),
  person('coordinator.administrative', 'Sanna Korhonen', 'COORDINATOR', 'ADMINISTRATIVE'),
  person('protocol', 'Kristiina Åkerblom', 'PROTOCOL_OFFICER', 'ADMINISTRATIVE'),
  person('unit.head', 'Jukka Nieminen', 'HEAD_OF_UNIT'),
  person('director.economic', 'Marja Heikkilä', 'DIRECTOR', 'ECONOMIC'),
  person('director.administrative', 'Henrik Sandell', 'DIRECTOR', 'ADMINISTRATIVE'),
  person('chief.executive', 'Laura Mäkelä', 'CHIEF_EXECUTIVE'),
  person('mayors.office', 'Fatima Hassan', 'MAYORS_OFFICE'),
  person('deputy.mayor.1', 'Pauliina Lehto', 'VIEWER'),
  person('deputy.mayor.2', 'Anders Forsberg', 'VIEWER'),
  person('deputy.mayor.3', 'Samira Yusuf', 'VIEWER'),
  person('deputy.mayor.4', 'Tuomas Ahonen', 'VIEWER'),
  person('registers', 'Olli Rantanen', 'REGISTER_KEEPER'),
  person('viewer', 'Nadia Petrova', 'VIEWER'),
  person('auditor', 'Eero Salmi', 'AUDITOR'),
  person('admin.economic', 'Johanna Björk', 'ADMINISTRATOR', 'ECONOMIC'),
  person('admin.administrative', 'Timo Laaksonen', 'ADMINISTRATOR', 'ADMINISTRATIVE'),
] as const;

export type DemoKey = (typeof DEMO_PEOPLE)[number]['key'];

function person<const Key extends string>(key: Key, name: string, role: Role, department: Department | null = null) {
  return { key, name, role, department, email: `${key}@vierailut.test` };
}
