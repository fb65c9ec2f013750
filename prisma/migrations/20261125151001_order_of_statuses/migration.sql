-- Of two statuses that begin on one day the one set last holds, and a clock of milliseconds does not always tell which.
ALTER TABLE "target_status" ADD COLUMN "seq" BIGSERIAL NOT NULL;
UPDATE "target_status" s SET "seq" = o.n
  FROM (SELECT "id", row_number() OVER (ORDER BY "recorded_at", "id") AS n FROM "target_status") o WHERE o."id" = s."id";
