import { accounts } from './fi/accounts';
import { areas } from './fi/areas';
import { criteria } from './fi/criteria';
import { hold } from './fi/hold';
import { approvals } from './fi/approvals';
import { rules } from './fi/rules';
import { ruleTrials } from './fi/rule-trials';
import { office } from './fi/office';
import { decisionCalendar } from './fi/decision-calendar';
import { notices } from './fi/notices';
import { mail } from './fi/mail';
import { itemConflict } from './fi/item-conflict';
import { programme } from './fi/programme';
import { mailSettings } from './fi/mail-settings';
import { outgoing } from './fi/outgoing';
import { tokens } from './fi/tokens';
import { imports } from './fi/imports';
import { visitList } from './fi/visit-list';
import { start } from './fi/start';
import { queue } from './fi/queue';
import { calendar } from './fi/calendar';
import { visitForm } from './fi/visit-form';
import { consultations } from './fi/consultations';
import { deciding } from './fi/deciding';
import { trail } from './fi/trail';
import { visitPage } from './fi/visit-page';
import { common } from './fi/common';
import { failure } from './fi/failure';
import { refusal } from './fi/refusal';
import { ruleChecks } from './fi/rule-checks';
import { ruleEditor } from './fi/rule-editor';
import { shell } from './fi/shell';
import { signIn } from './fi/sign-in';
import { validation } from './fi/validation';
import { vocabulary } from './fi/vocabulary';

/** An area a file: add the import and the name here, in all three languages. */
export const fi = {
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
} as const;
