import { accounts } from './en/accounts';
import { areas } from './en/areas';
import { criteria } from './en/criteria';
import { hold } from './en/hold';
import { approvals } from './en/approvals';
import { rules } from './en/rules';
import { ruleTrials } from './en/rule-trials';
import { office } from './en/office';
import { decisionCalendar } from './en/decision-calendar';
import { notices } from './en/notices';
import { mail } from './en/mail';
import { itemConflict } from './en/item-conflict';
import { programme } from './en/programme';
import { mailSettings } from './en/mail-settings';
import { outgoing } from './en/outgoing';
import { tokens } from './en/tokens';
import { imports } from './en/imports';
import { visitList } from './en/visit-list';
import { start } from './en/start';
import { queue } from './en/queue';
import { calendar } from './en/calendar';
import { visitForm } from './en/visit-form';
import { consultations } from './en/consultations';
import { deciding } from './en/deciding';
import { trail } from './en/trail';
import { visitPage } from './en/visit-page';
import { common } from './en/common';
import { failure } from './en/failure';
import { refusal } from './en/refusal';
import { ruleChecks } from './en/rule-checks';
import { ruleEditor } from './en/rule-editor';
import { shell } from './en/shell';
import { signIn } from './en/sign-in';
import { validation } from './en/validation';
import { vocabulary } from './en/vocabulary';
import type { fi } from './fi';
import type { SameKeys } from './messages-of';

/** An area a file: add the import and the name here, in all three languages. */
export const en = {
  accounts,
  areas,
  criteria,
  hold,
  approvals,
  rules,
  ruleTrials,
  office,
  decisionCalendar,
  notices,
  itemConflict,
  programme,
  mail,
  mailSettings,
  outgoing,
  tokens,
  imports,
  visitList,
  start,
  queue,
  calendar,
  visitForm,
  consultations,
  deciding,
  trail,
  visitPage,
  common,
  failure,
  refusal,
  ruleChecks,
  ruleEditor,
  shell,
  signIn,
  validation,
  vocabulary,
} as const satisfies SameKeys<typeof fi>;
