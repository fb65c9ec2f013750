import type { NoticeKind } from './notice-rules';

/** Where a notice of a visit leads below the visit's page: a host to what they are asked to read, whoever has a task to the tasks. */
const PLACES: Partial<Record<NoticeKind, 'programme/own' | 'tasks'>> = {
  PROGRAMME_PUBLISHED: 'programme/own',
  TASK_GIVEN: 'tasks',
  TASK_DUE_SOON: 'tasks',
  TASK_LATE: 'tasks',
};

/** The address of the page that a notice of a visit leads to. */
export function placeOfNotice(kind: NoticeKind, visitId: string): `/visits/${string}` {
  const place = PLACES[kind];
  return place ? `/visits/${visitId}/${place}` : `/visits/${visitId}`;
}
