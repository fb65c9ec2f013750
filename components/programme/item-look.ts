import type { ItemStatus, ItemType } from '@/lib/domain/programme/programme-vocabulary';

/**
 * How items look: the type gives a sign and a colour, the status a frame. Each can be told without its colour, and the words stand
 * beside them.
 */
export const TYPE_SIGNS: Record<ItemType, string> = {
  MEETING: '●',
  SITE_VISIT: '▲',
  PRESENTATION: '■',
  MEAL: '◆',
  RECEPTION: '★',
  PRESS: '◎',
  SIGNING: '✎',
  TRANSFER: '➜',
  FREE: '○',
};

const COLOURS: Record<ItemType, string> = {
  MEETING: 'talk',
  PRESENTATION: 'talk',
  SITE_VISIT: 'place',
  MEAL: 'table',
  RECEPTION: 'table',
  PRESS: 'public',
  SIGNING: 'public',
  TRANSFER: 'between',
  FREE: 'between',
};

export const itemClass = (type: ItemType, status: ItemStatus) =>
  `programme-item programme-${COLOURS[type]} programme-${status.toLowerCase()}`;
