import { useTranslations } from 'next-intl';
import { IconFlag, IconLock } from '@/components/ui/icons';
import { StatusTag } from '@/components/ui/StatusTag';
import { Tag } from '@/components/ui/Tag';
import type { Confidentiality, Department, Level, VisitKind, VisitStatus } from '@/lib/domain/visit/vocabulary';
import { STATUS_LOOK } from './status-look';

/** Where the visit stands, in shape, word and colour. */
export function VisitStatusTag({ status }: { status: VisitStatus }) {
  const t = useTranslations('vocabulary.status');
  return <StatusTag {...STATUS_LOOK[status]}>{t(status)}</StatusTag>;
}

/** High level is told; the ordinary needs no word. */
export function LevelTag({ level }: { level: Level }) {
  const t = useTranslations('vocabulary.level');
  if (level === 'ORDINARY') return null;
  return (
    <Tag tone="brand" icon={<IconFlag size={14} />}>
      {t(level)}
    </Tag>
  );
}

export function DepartmentTag({ department }: { department: Department | null }) {
  const t = useTranslations('vocabulary');
  return (
    <Tag tone={department === 'ADMINISTRATIVE' ? 'brand' : department === 'ECONOMIC' ? 'sea' : 'alert'}>
      {department ? t(`department.${department}`) : t('triage')}
    </Tag>
  );
}

/** What the visit is, at a glance: status, level, kind, and whether it is restricted. */
export function VisitTags({
  visit,
}: {
  visit: { status: VisitStatus; level: Level; kind: VisitKind; confidentiality: Confidentiality };
}) {
  const t = useTranslations('vocabulary');
  return (
    <>
      <VisitStatusTag status={visit.status} />
      <LevelTag level={visit.level} />
      <Tag>{t(`kind.${visit.kind}`)}</Tag>
      {visit.confidentiality === 'RESTRICTED' && (
        <Tag tone="error" icon={<IconLock size={14} />}>
          {t('confidentiality.RESTRICTED')}
        </Tag>
      )}
    </>
  );
}
