import { z } from 'zod';
import { getMailSettings, type MailSettings, replaceMailSettings } from '@/lib/data/notices/mail-settings';
import {
  MAIL_TIMINGS,
  MAIL_TOPICS,
  type MailTiming,
  type MailTopic,
  timingOf,
  timingsFor,
} from '@/lib/domain/notices/mail-timing';
import { invalid, ok, type Result } from '@/lib/domain/shared/result';
import { LOCALES, type Locale } from '@/lib/domain/visit/vocabulary';
import { defineCommand, defineQuery } from '../define-use-case';

/** How the reader hears of each topic, and how they would by their roles alone. */
export type MailSettingsShown = {
  locale: Locale;
  topics: { topic: MailTopic; timing: MailTiming; byRole: MailTiming }[];
};

export const readMailSettings = defineQuery({
  action: 'notice.own',
  input: z.strictObject({}),
  async run({ sql, actor }): Promise<Result<MailSettingsShown>> {
    const { locale, timings } = await getMailSettings(sql, actor.accountId);
    const topics = MAIL_TOPICS.map((topic) => ({
      topic,
      timing: timingOf(topic, actor.roles, timings),
      byRole: timingOf(topic, actor.roles, {}),
    }));
    return ok({ locale, topics });
  },
});

/** Keeps one's own settings. What is as the roles have it stays with the roles. Leaves no entry: it concerns nobody else. */
export const saveMailSettings = defineCommand({
  action: 'notice.own',
  input: z.strictObject({
    locale: z.enum(LOCALES),
    timings: z.partialRecord(z.enum(MAIL_TOPICS), z.enum(MAIL_TIMINGS)),
  }),
  async run({ tx, actor, input, leaveUnrecorded }): Promise<Result<null>> {
    leaveUnrecorded();
    const chosen: MailSettings['timings'] = {};
    for (const topic of MAIL_TOPICS) {
      const timing = input.timings[topic];
      if (timing === undefined || timing === timingOf(topic, actor.roles, {})) continue;
      if (!timingsFor(topic).includes(timing)) return invalid({ path: `timings.${topic}`, code: 'unknown_value' });
      chosen[topic] = timing;
    }
    replaceMailSettings(tx, actor.accountId, { locale: input.locale, timings: chosen });
    return ok(null);
  },
});
