import { accounts } from './sv/accounts';
import { areas } from './sv/areas';
import { criteria } from './sv/criteria';
import { hold } from './sv/hold';
import { approvals } from './sv/approvals';
import { rules } from './sv/rules';
import { ruleTrials } from './sv/rule-trials';
import { office } from './sv/office';
import { decisionCalendar } from './sv/decision-calendar';
import { notices } from './sv/notices';
import { mail } from './sv/mail';
import { itemConflict } from './sv/item-conflict';
import { programme } from './sv/programme';
import { mailSettings } from './sv/mail-settings';
import { outgoing } from './sv/outgoing';
import { tokens } from './sv/tokens';
import { imports } from './sv/imports';
import { visitList } from './sv/visit-list';
import { start } from './sv/start';
import { queue } from './sv/queue';
import { calendar } from './sv/calendar';
import { visitForm } from './sv/visit-form';
import { consultations } from './sv/consultations';
import { deciding } from './sv/deciding';
import { trail } from './sv/trail';
import { visitPage } from './sv/visit-page';
import { common } from './sv/common';
import { failure } from './sv/failure';
import { refusal } from './sv/refusal';
import { ruleChecks } from './sv/rule-checks';
import { ruleEditor } from './sv/rule-editor';
import { shell } from './sv/shell';
import { signIn } from './sv/sign-in';
import { validation } from './sv/validation';
import { vocabulary } from './sv/vocabulary';
import type { fi } from './fi';
import type { SameKeys } from './messages-of';

/** An area a file: add the import and the name here, in all three languages. */
export const sv = {
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
