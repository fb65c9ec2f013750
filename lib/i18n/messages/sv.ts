import { accounts } from './sv/accounts';
import { areas } from './sv/areas';
import { precedence } from './sv/precedence';
import { criteria } from './sv/criteria';
import { rejectionReasons } from './sv/rejection-reasons';
import { tasks } from './sv/tasks';
import { taskTemplates } from './sv/task-templates';
import { runSheet } from './sv/run-sheet';
import { hold } from './sv/hold';
import { approvals } from './sv/approvals';
import { rules } from './sv/rules';
import { ruleTrials } from './sv/rule-trials';
import { office } from './sv/office';
import { decisionCalendar } from './sv/decision-calendar';
import { notices } from './sv/notices';
import { mail } from './sv/mail';
import { registers } from './sv/registers';
import { venues } from './sv/venues';
import { hosts } from './sv/hosts';
import { hostProposal } from './sv/host-proposal';
import { itemConflict } from './sv/item-conflict';
import { published } from './sv/published';
import { programme } from './sv/programme';
import { mailSettings } from './sv/mail-settings';
import { outgoing } from './sv/outgoing';
import { tokens } from './sv/tokens';
import { feeds } from './sv/feeds';
import { imports } from './sv/imports';
import { visitList } from './sv/visit-list';
import { start } from './sv/start';
import { queue } from './sv/queue';
import { calendar } from './sv/calendar';
import { visitForm } from './sv/visit-form';
import { consultations } from './sv/consultations';
import { deciding } from './sv/deciding';
import { contactList } from './sv/contact-list';
import { delegation } from './sv/delegation';
import { identities } from './sv/identities';
import { trail } from './sv/trail';
import { visitPage } from './sv/visit-page';
import { common } from './sv/common';
import { failure } from './sv/failure';
import { refusal } from './sv/refusal';
import { ruleChecks } from './sv/rule-checks';
import { ruleEditor } from './sv/rule-editor';
import { slots } from './sv/slots';
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
