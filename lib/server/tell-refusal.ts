import { getLocale, getTranslations } from 'next-intl/server';
import type { Refusal } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { STATUSES, TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { formatList, formatMoment } from '@/lib/i18n/formats';
import { fieldName } from '@/lib/i18n/field-name';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { tellIssue } from '@/lib/i18n/tell-issue';

/** A refusal in the reader's language: a sentence, and for input what is wrong with each field. */
export async function tellRefusal(refusal: Refusal): Promise<{ message: string; ofField: Record<string, string> }> {
  const [t, v, locale] = await Promise.all([getTranslations('refusal'), getTranslations('vocabulary'), getLocale()]);

  switch (refusal.code) {
    case 'NOT_FOUND':
    case 'NOT_SIGNED_IN':
      return { message: t(refusal.code), ofField: {} };
    case 'FORBIDDEN':
      return { message: t(`forbidden.${refusal.reason}`), ofField: {} };
    case 'INVALID': {
      const validation = await getTranslations('validation');
      const ofField = Object.fromEntries(refusal.issues.map((issue) => [issue.path, tellIssue(issue, validation)]));
      return { message: t('INVALID'), ofField };
    }
    case 'CONFLICT': {
      const conflict = await getTranslations('itemConflict');
      const told = refusal.conflicts.map((one) => tellConflict(one, conflict, locale, HOME_TIME_ZONE));
      return { message: [t('CONFLICT', { count: told.length }), ...told].join(' '), ofField: {} };
    }
    case 'NOT_POSSIBLE_NOW': {
      if (refusal.subject === 'rule_set') return { message: t('ruleSet.NOT_POSSIBLE_NOW'), ofField: {} };
      const status = STATUSES.find((known) => known === refusal.status);
      return {
        message: t('NOT_POSSIBLE_NOW', { status: status ? v(`status.${status}`) : refusal.status }),
        ofField: {},
      };
    }
    case 'STALE': {
      const when = formatMoment(refusal.changedAt, locale);
      if (refusal.subject === 'rule_set') {
        const rules = await getTranslations('rules');
        const parts = formatList(
          refusal.changed.map((part) => ruleSetPart(part, rules)),
          locale,
        );
        return { message: t('ruleSet.STALE', { name: refusal.changedBy, when, parts }), ofField: {} };
      }
      if (refusal.subject === 'programme') {
        const items = formatList([...new Set(refusal.changed)], locale);
        return { message: t('programme.STALE', { name: refusal.changedBy, when, items }), ofField: {} };
      }
      const fields = await getTranslations('visitPage');
      const said = refusal.changed.map((change) => {
        const action = TRANSITION_ACTIONS.find((known) => change === `visit.${known}`);
        return action ? v(`actionDone.${action}`) : fieldName(change, fields);
      });
      return {
        message: t('STALE', { name: refusal.changedBy, when, fields: formatList([...new Set(said)], locale) }),
        ofField: {},
      };
    }
  }
}
