import { accounts } from './fi/accounts';
import { areas } from './fi/areas';
import { precedence } from './fi/precedence';
import { criteria } from './fi/criteria';
import { rejectionReasons } from './fi/rejection-reasons';
import { tasks } from './fi/tasks';
import { taskTemplates } from './fi/task-templates';
import { runSheet } from './fi/run-sheet';
import { hold } from './fi/hold';
import { approvals } from './fi/approvals';
import { rules } from './fi/rules';
import { ruleTrials } from './fi/rule-trials';
import { office } from './fi/office';
import { decisionCalendar } from './fi/decision-calendar';
import { notices } from './fi/notices';
import { mail } from './fi/mail';
import { registers } from './fi/registers';
import { venues } from './fi/venues';
import { hosts } from './fi/hosts';
import { hostProposal } from './fi/host-proposal';
import { itemConflict } from './fi/item-conflict';
import { published } from './fi/published';
import { programme } from './fi/programme';
import { mailSettings } from './fi/mail-settings';
import { outgoing } from './fi/outgoing';
import { tokens } from './fi/tokens';
import { feeds } from './fi/feeds';
import { imports } from './fi/imports';
import { visitList } from './fi/visit-list';
import { start } from './fi/start';
import { queue } from './fi/queue';
import { calendar } from './fi/calendar';
import { visitForm } from './fi/visit-form';
import { consultations } from './fi/consultations';
import { deciding } from './fi/deciding';
import { contactList } from './fi/contact-list';
import { delegation } from './fi/delegation';
import { identities } from './fi/identities';
import { trail } from './fi/trail';
import { visitPage } from './fi/visit-page';
import { common } from './fi/common';
import { failure } from './fi/failure';
import { refusal } from './fi/refusal';
import { ruleChecks } from './fi/rule-checks';
import { ruleEditor } from './fi/rule-editor';
import { slots } from './fi/slots';
import { shell } from './fi/shell';
import { signIn } from './fi/sign-in';
import { validation } from './fi/validation';
import { vocabulary } from './fi/vocabulary';

/** An area a file: add the import and the name here, in all three languages. */
export const fi = {
  accounts,
  areas,
  precedence,
  criteria,
  rejectionReasons,
  taskTemplates,
  tasks,
  runSheet,
  hold,
  approvals,
  rules,
  ruleTrials,
  office,
  decisionCalendar,
  notices,
  registers,
  venues,
  hosts,
  hostProposal,
  itemConflict,
  programme,
  mail,
  published,
  mailSettings,
  outgoing,
  tokens,
  feeds,
  imports,
  visitList,
  start,
  queue,
  calendar,
  visitForm,
  consultations,
  deciding,
  contactList,
  delegation,
  identities,
  trail,
  visitPage,
  common,
  failure,
  refusal,
  ruleChecks,
  ruleEditor,
  slots,
  shell,
  signIn,
  validation,
  vocabulary,
} as const;
