import { ConsultationPanel } from '@/components/approvals/ConsultationPanel';
import { DisqualificationPanel } from '@/components/approvals/DisqualificationPanel';
import type { VisitAction } from '@/lib/domain/access/policy';
import type { Actor } from '@/lib/domain/access/roles';
import { type Consultation, NOT_CONSULTED } from '@/lib/domain/approval/consultation';
import { type KnownDisqualification, mayHaveToStepAside } from '@/lib/domain/approval/disqualification';
import { consultationsDemanded, type Lacking } from '@/lib/domain/approval/protocol-check';
import { FINAL } from '@/lib/domain/visit/transitions';
import type { Visit } from '@/lib/domain/visit/visit';
import { changeConsultationAction, recordConsultationAction, removeConsultationAction } from './consultation-actions';
import { declareOtherAction, declareSelfAction, withdrawAction } from './disqualification-actions';

type Reader = { actor: Actor; visit: Visit; may: readonly VisitAction[] };

/** The consultations about a visit, on its page and where it is decided. */
export function ConsultationsOf({
  visit,
  may,
  consultations,
  lacking,
  exception,
}: Reader & {
  consultations: readonly Consultation[] | null;
  lacking: readonly Lacking[];
  exception?: { by: string; at: Date; reason: string } | null;
}) {
  const { id, timeZone } = visit;
  const demanded = consultationsDemanded(visit.routing?.decision.demands ?? []).length > 0;
  const mayConsult = may.includes('visit.consult') && !NOT_CONSULTED.includes(visit.status);
  if (!consultations || (!demanded && consultations.length === 0 && !mayConsult)) return null;

  const actions = {
    record: recordConsultationAction.bind(null, id, timeZone),
    change: (consultation: string, version: number) =>
      changeConsultationAction.bind(null, timeZone, { id, consultation, version }),
    remove: removeConsultationAction.bind(null, id),
  };
  return (
    <ConsultationPanel
      consultations={consultations}
      demanded={demanded}
      lacking={lacking}
      exception={exception}
      timeZone={timeZone}
      actions={mayConsult ? actions : null}
    />
  );
}

/** Who has been declared disqualified from a visit, on its page and where it is decided. */
export function DisqualificationsOf({
  actor,
  visit,
  may,
  disqualifications,
}: Reader & { disqualifications: readonly KnownDisqualification[] }) {
  const goesOn = !FINAL.includes(visit.status);
  const mayDecide = may.includes('visit.approve') || mayHaveToStepAside(actor, visit);

  return (
    <DisqualificationPanel
      disqualifications={disqualifications}
      readerId={actor.accountId}
      declareSelf={goesOn && mayDecide ? declareSelfAction.bind(null, visit.id) : null}
      declareOther={goesOn && may.includes('visit.disqualify_other') ? declareOtherAction.bind(null, visit.id) : null}
      withdraw={withdrawAction.bind(null, visit.id)}
    />
  );
}
