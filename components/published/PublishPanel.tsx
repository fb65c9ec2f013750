import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm, type Told } from '@/components/ui/ActionForm';
import { ButtonLink } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import type { ItemConflict } from '@/lib/domain/conflicts/item-conflicts';
import type { ItemChange } from '@/lib/domain/programme/programme-differences';
import type { Standing } from '@/lib/domain/programme/published-programme';
import { tellConflict } from '@/lib/i18n/tell-conflict';
import { ChangeList } from './ChangeList';

/** What would be published now, what keeps it back, and the button. */
export async function PublishPanel({
  visit,
  changes,
  open,
  last,
  standing,
  publishable,
  publish,
}: {
  visit: { id: string; timeZone: string };
  changes: readonly ItemChange[];
  open: readonly ItemConflict[];
  /** The number of the version published last. */
  last: number | null;
  standing: Standing;
  publishable: boolean;
  publish: (before: Told, form: FormData) => Promise<Told>;
}) {
  const [t, c, locale] = await Promise.all([
    getTranslations('published'),
    getTranslations('itemConflict'),
    getLocale(),
  ]);
  const again = changes.length === 0 && last !== null && standing === 'ANEW';
  const nothing = last === null ? t('publish.nothingYet') : t('publish.nothing');

  return (
    <Panel title={t('publish.title')} id="publish">
      {changes.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <>
          <h3 className="mb-2">{last === null ? t('publish.first') : t('publish.changes')}</h3>
          <ChangeList changes={changes} locale={locale} />
        </>
      )}
      {open.length > 0 && (
        <Notification
          tone="alert"
          title={t('publish.conflicts')}
          className="mt-4"
          actions={
            <ButtonLink href={{ pathname: `/visits/${visit.id}/programme` }} variant="secondary" size="small">
              {t('publish.toPlan')}
            </ButtonLink>
          }
        >
          <ul className="list-disc pl-5">
            {open.map((conflict) => (
              <li key={`${conflict.itemId} ${conflict.key}`}>{tellConflict(conflict, c, locale, visit.timeZone)}</li>
            ))}
          </ul>
          <p className="mt-2">{t('publish.conflictsHint')}</p>
        </Notification>
      )}
      {!publishable && <p className="mt-4 text-muted">{t('publish.notYet')}</p>}
      {/* Stays with its answer where nothing is left to publish. */}
      {publishable && (
        <ActionForm action={publish} className="mt-4 space-y-4">
          {(changes.length > 0 || again) && open.length === 0 && (
            <>
              <TextArea
                name="note"
                label={t('publish.note')}
                hint={t('publish.noteHint')}
                rows={3}
                maxLength={1000}
                fieldClassName="max-w-3xl"
              />
              <SubmitButton>
                {again ? t('publish.again') : t('publish.submit', { number: String((last ?? 0) + 1) })}
              </SubmitButton>
            </>
          )}
        </ActionForm>
      )}
    </Panel>
  );
}
