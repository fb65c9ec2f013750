import { IconArrowUp, IconCheckCircle, IconErrorCircle, IconUsers } from '@/components/ui/icons';
import type { DecisionLook } from './decision-look';

const ICONS = {
  HOLDER: IconCheckCircle,
  SUBSTITUTE: IconUsers,
  ESCALATED: IconArrowUp,
  NOBODY: IconErrorCircle,
} as const satisfies Record<DecisionLook, unknown>;

/** The sign of how a decision is made; each has a shape of its own besides the colour of its bar. */
export function DecisionMark({ look }: { look: DecisionLook }) {
  const Icon = ICONS[look];
  return <Icon size={16} />;
}
