import { expect, type Locator, type Page } from '@playwright/test';
import type { ConsultationOutcome, Consulted } from '@/lib/domain/approval/consultation';
import { writeDay } from '@/lib/domain/shared/as-typed';
import type { Locale, TransitionAction } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import type { DemoKey } from '@/prisma/demo/people';
import { dayAhead } from './days';
import { signIn } from './sign-in';

/** What journeys have in common, in the words of the language that the browser speaks. */

/** Fills in the form with a visitor group thirty days ahead, or as many as are given, at 9.30–11.00. */
export async function logVisit(
  page: Page,
  title: string,
  guest: { name: string; title: string; organisation?: string },
  locale: Locale = 'fi',
  daysAhead = 30,
): Promise<void> {
  const t = messagesOf(locale).visitForm;
  const write = (within: Page | Locator, name: string, text: string) =>
    within.getByRole('textbox', { name, exact: true }).fill(text);

  await page.goto('/visits/new');
  await write(page, t.title, title);
  await write(page, t.startDate, writeDay(dayAhead(daysAhead)));
  await write(page, t.startTime, '9.30');
  await write(page, t.endTime, '11.00');
  await write(page, t.organisation, guest.organisation ?? 'Journey City Council');
  await page.getByRole('combobox', { name: t.country, exact: true }).selectOption('SE');
  const head = page.getByRole('group', { name: t.headOf.guests });
  await write(head, t.name, guest.name);
  await write(head, t.personTitle, guest.title);
}

/** Sends the form; gives the address of the visit's page, which opens. */
export async function send(page: Page, locale: Locale = 'fi'): Promise<string> {
  await page.getByRole('button', { name: messagesOf(locale).visitForm.send, exact: true }).click();
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/);
  return page.url();
}

/** Does with one press what needs no word, and sees that it was done. */
export async function press(page: Page, action: TransitionAction, locale: Locale = 'fi'): Promise<void> {
  const { vocabulary } = messagesOf(locale);
  await page.getByRole('button', { name: vocabulary.action[action], exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: vocabulary.actionTold[action] })).toBeVisible();
}

/** Opens the small form of an action and writes in it why; `press` then does it. */
export async function giveReason(
  page: Page,
  action: TransitionAction,
  reason: string,
  locale: Locale = 'fi',
): Promise<void> {
  const { vocabulary, visitPage } = messagesOf(locale);
  await page.getByRole('button', { name: vocabulary.action[action], exact: true }).click();
  await page.getByRole('textbox', { name: visitPage.comment }).fill(reason);
}

/** Signs a coordinator in, who takes the visit under preparation and asks for its approval. */
export async function prepare(page: Page, who: DemoKey, address: string): Promise<void> {
  await signIn(page, who);
  await page.goto(address);
  await press(page, 'accept');
  await press(page, 'request_approval');
}

/** Records on the page of a visit, or where it is decided, that a mission or the ministry was consulted yesterday. */
export async function recordConsultation(
  page: Page,
  kind: Consulted,
  mission: string,
  outcome: ConsultationOutcome = 'NO_OBJECTION',
): Promise<void> {
  const t = messagesOf('fi').consultations;
  const form = panel(page, t.title);
  await form.getByText(t.record, { exact: true }).click();
  await form.getByRole('combobox', { name: t.field.kind }).selectOption({ label: t.consulted[kind] });
  await form.getByRole('textbox', { name: t.field.mission }).fill(mission);
  await form.getByRole('textbox', { name: t.field.day }).fill(writeDay(dayAhead(-1)));
  await form.getByRole('textbox', { name: t.field.time }).fill('9.30');
  await form.getByRole('combobox', { name: t.field.means }).selectOption({ label: t.means.PHONE });
  await form.getByRole('combobox', { name: t.field.outcome }).selectOption({ label: t.outcome[outcome] });
  await form.getByRole('button', { name: t.save }).click();
  await expect(form.getByRole('status').filter({ hasText: t.recorded })).toBeVisible();
  await form.getByText(t.record, { exact: true }).click();
}

/** Signs the protocol officer in, who records the answers of both missions. */
export async function consultBoth(page: Page, address: string): Promise<void> {
  await signIn(page, 'protocol');
  await page.goto(address);
  await recordConsultation(page, 'EMBASSY', 'Maan suurlähetystö');
  await recordConsultation(page, 'FINNISH_MISSION', 'Suomen suurlähetystö');
}

/**
 * Signs an approver in, who finds the visit in the inbox and decides; the first reason of the register is given for a
 * rejection, and the same words for a conflict in the calendar where there is one.
 */
export async function decide(
  page: Page,
  who: DemoKey,
  title: string,
  decision: 'approve' | 'return' | 'reject',
  reason: string,
  locale: Locale = 'fi',
): Promise<void> {
  await signIn(page, who);
  await page.goto('/approvals');
  await page.getByRole('link', { name: `${messagesOf(locale).approvals.decide}: ${title}` }).click();
  await giveReason(page, decision, reason, locale);

  const { deciding } = messagesOf(locale);
  const clash = page.getByRole('textbox', { name: deciding.conflictReason });
  if (await clash.isVisible()) await clash.fill(reason);
  if (decision === 'reject') await page.getByRole('combobox', { name: deciding.reason }).selectOption({ index: 1 });
  await press(page, decision, locale);
}

/** The visit on the calendar's list of a day's month, opened in place. */
export async function openOnCalendar(page: Page, title: string, day: string): Promise<Locator> {
  await page.goto(`/calendar?view=list&date=${day}`);
  await page.getByRole('main').getByText(title).first().click();
  const card = page.getByRole('dialog', { name: title });
  await expect(card).toBeVisible();
  return card;
}

/** A part of a page by its heading. */
export const panel = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** Opens a page that the main menu keeps behind a word. */
export async function fromMenu(page: Page, word: string, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Päävalikko' });
  await menu.getByText(word).click();
  await menu.getByRole('link', { name }).click();
}
