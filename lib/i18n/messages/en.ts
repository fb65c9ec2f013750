import { accounts } from './en/accounts';
import { areas } from './en/areas';
import { precedence } from './en/precedence';
import { criteria } from './en/criteria';
import { rejectionReasons } from './en/rejection-reasons';
import { tasks } from './en/tasks';
import { taskTemplates } from './en/task-templates';
import { runSheet } from './en/run-sheet';
import { hold } from './en/hold';
import { approvals } from './en/approvals';
import { rules } from './en/rules';
import { ruleTrials } from './en/rule-trials';
import { office } from './en/office';
import { decisionCalendar } from './en/decision-calendar';
import { notices } from './en/notices';
import { mail } from './en/mail';
import { registers } from './en/registers';
import { venues } from './en/venues';
import { hosts } from './en/hosts';
import { hostProposal } from './en/host-proposal';
import { itemConflict } from './en/item-conflict';
import { published } from './en/published';
import { programme } from './en/programme';
import { mailSettings } from './en/mail-settings';
import { outgoing } from './en/outgoing';
import { tokens } from './en/tokens';
import { feeds } from './en/feeds';
import { imports } from './en/imports';
import { visitList } from './en/visit-list';
import { start } from './en/start';
import { queue } from './en/queue';
import { calendar } from './en/calendar';
import { visitForm } from './en/visit-form';
import { consultations } from './en/consultations';
import { deciding } from './en/deciding';
import { contactList } from './en/contact-list';
import { delegation } from './en/delegation';
import { identities } from './en/identities';
import { trail } from './en/trail';
import { visitPage } from './en/visit-page';
import { common } from './en/common';
import { failure } from './en/failure';
import { refusal } from './en/refusal';
import { ruleChecks } from './en/rule-checks';
import { ruleEditor } from './en/rule-editor';
import { slots } from './en/slots';
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
} as const satisfies SameKeys<typeof fi>;
