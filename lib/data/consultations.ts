import type { Consultation, ConsultationInput, ConsultationVersion } from '@/lib/domain/approval/consultation';
import type { Sql, Tx } from './database';

/** A version as PostgreSQL builds it: its moments are text. */
type StoredVersion = Omit<ConsultationVersion, 'at' | 'recordedAt'> & { at: string; recordedAt: string };
/** All versions of each consultation, the latest first. */
export type StoredConsultations = { id: string; versions: StoredVersion[] }[];

/**
 * The consultations about visit `v` as JSON, in the order of when they took place; one whose latest version says that it
 * was removed is left out.
 */
export const CONSULTATIONS_JSON = `coalesce((select json_agg(json_build_object('id', c.id, 'versions', c.versions) order by c.at, c.id)
  from (select k.id, (array_agg(k.consulted_at order by k.version desc))[1] as at, (array_agg(k.removed order by k.version desc))[1] as removed,
      json_agg(json_build_object('version', k.version, 'kind', k.kind, 'mission', k.mission, 'contact', k.contact,
        'at', k.consulted_at, 'means', k.means, 'outcome', k.outcome, 'outcomeText', k.outcome_text, 'documentRef', k.document_ref,
        'recordedBy', (select a.name from account a where a.id = k.recorded_by_id), 'recordedAt', k.recorded_at) order by k.version desc) as versions
    from consultation k where k.visit_id = v.id group by k.id) c
  where not c.removed), '[]')`;

export async function listConsultations(sql: Sql, visitId: string): Promise<Consultation[]> {
  const [row] = await sql.rows<{ consultations: StoredConsultations }>(
    `select ${CONSULTATIONS_JSON} as consultations from visit v where v.id = $1::uuid`,
    [visitId],
    'visit_consultations',
  );
  return toConsultations(row?.consultations ?? []);
}

export function toConsultations(stored: StoredConsultations): Consultation[] {
  return stored.flatMap(({ id, versions }) => {
    const [latest, ...earlier] = versions.map((version) => ({
      ...version,
      at: new Date(version.at),
      recordedAt: new Date(version.recordedAt),
    }));
    return latest ? [{ ...latest, id, earlier }] : [];
  });
}

export type NewConsultationVersion = Omit<ConsultationInput, 'at'> & {
  id: string;
  version: number;
  visitId: string;
  at: Date;
  removed: boolean;
  recordedById: string;
};

/** Writes a version of a consultation: the first, a correction, or that it was removed. */
export function insertConsultationVersion(tx: Tx, row: NewConsultationVersion, now: Date): void {
  tx.write(
    `insert into consultation (id, version, visit_id, kind, mission, contact, consulted_at, means, outcome, outcome_text,
       document_ref, removed, recorded_by_id, recorded_at)
     values ($1::uuid, $2::int, $3::uuid, $4, $5, $6, $7::timestamptz, $8, $9, $10, $11, $12::boolean, $13::uuid, $14::timestamptz)`,
    [
      ...[row.id, row.version, row.visitId, row.kind, row.mission, row.contact, row.at.toISOString(), row.means],
      ...[row.outcome, row.outcomeText, row.documentRef, row.removed, row.recordedById, now.toISOString()],
    ],
  );
}
