-- What the list's filters, its scope and its total look at, so that counting 100,000 visits reads 14 MB and not 130.
CREATE INDEX "visit_facts" ON "visit"("status", "lead_department", "kind", "level", "country", "confidentiality", "requester_id", "responsible_id", "starts_at", "ends_at", "id");

-- The list ordered by the last change.
CREATE INDEX "visit_by_update" ON "visit"("updated_at", "id");

-- What takes place in a span of time. Two conditions on start and end are estimated forty times too high; a range is
-- estimated as it is, and the calendar's plan with it.
CREATE INDEX "visit_by_span" ON "visit" USING GIST (tstzrange("starts_at", "ends_at", '[]'));
