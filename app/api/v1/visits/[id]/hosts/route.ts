import { createTranslator } from 'next-intl';
import { toHostProposalJson } from '@/lib/domain/hosts/hosts-json';
import { ok } from '@/lib/domain/shared/result';
import type { Rank } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { tellBarrier, tellProposal } from '@/lib/i18n/tell-host';
import { apiRoute, notAllowed } from '@/lib/server/api/api-route';
import { proposeHosts } from '@/lib/usecases/hosts/propose-hosts';

export const GET = apiRoute(async ({ actor, params, query, locale }) => {
  const proposal = await proposeHosts(actor, { ...query, id: params['id'] });
  if (!proposal.ok) return proposal;

  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: 'hostProposal' });
  const v = createTranslator({ locale, messages, namespace: 'vocabulary' });
  const words = { t, locale, rank: (rank: Rank) => v(`rank.${rank}`) };
  return ok({
    json: toHostProposalJson(proposal.value, locale, {
      because: tellProposal(proposal.value, words),
      barrier: (barrier) => tellBarrier(barrier, words, proposal.value.visit.timeZone),
    }),
  });
});

export const POST = notAllowed('GET');
export const PUT = notAllowed('GET');
export const PATCH = notAllowed('GET');
export const DELETE = notAllowed('GET');
