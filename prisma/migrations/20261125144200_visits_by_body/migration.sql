-- A body's visits, whatever the case and spaces of its name: lib/data/visits/earlier-visits.ts.
CREATE INDEX "visit_by_body" ON "visit" ((lower(regexp_replace(btrim("organisation"), '\s+', ' ', 'g'))), "starts_at");
