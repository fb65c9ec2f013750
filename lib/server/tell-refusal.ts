import { getLocale, getTranslations } from 'next-intl/server';
import { MAIL_STATES } from '@/lib/domain/notices/mail-state';
import type { Refusal } from '@/lib/domain/shared/result';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { STATUSES, TRANSITION_ACTIONS } from '@/lib/domain/visit/vocabulary';
import { formatList, formatMoment } from '@/lib/i18n/formats';
import { fieldName } from '@/lib/i18n/field-name';
import { registerField } from '@/lib/i18n/register-field';
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
      if (refusal.subject === 'mail') {
        const outgoing = await getTranslations('outgoing');
        const state = MAIL_STATES.find((known) => known === refusal.status);
        const status = state ? outgoing(`state.${state}`) : refusal.status;
        return { message: t('mail.NOT_POSSIBLE_NOW', { status }), ofField: {} };
      }
      const status = STATUSES.find((known) => known === refusal.status);
      return {
        message: t('NOT_POSSIBLE_NOW', { status: status ? v(`status.${status}`) : refusal.status }),
        ofField: {},
      };
    }
    case 'STALE': {
      const when = formatMoment(refusal.changedAt, locale);
      if (refusal.subject === 'rank_table')
        return { message: t('rankTable.STALE', { name: refusal.changedBy, when }), ofField: {} };
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
      if (refusal.subject === 'register') {
        const registers = await getTranslations('registers');
        const fields = [...new Set(refusal.changed.map((field) => registerField(field, registers)))];
        return {
          message: registers('stale', { name: refusal.changedBy, when, fields: formatList(fields, locale) }),
          ofField: {},
        };
      }
      if (refusal.subject === 'task')
        return { message: t('task.STALE', { name: refusal.changedBy, when }), ofField: {} };
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
