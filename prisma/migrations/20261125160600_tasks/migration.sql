-- Tasks and what they are made from (design.md, "Planning"), and how the items of a programme went on the day.
CREATE TABLE "task_template_row" (
    "template" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "anchor" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "waits_for" TEXT[],
    "doer" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'default',
    "version" INTEGER NOT NULL DEFAULT 1,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_template_row_pkey" PRIMARY KEY ("template", "key"),
    CONSTRAINT "task_template_row_days" CHECK ("days" BETWEEN 0 AND 730)
);

CREATE TABLE "visit_task" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visit_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "template" TEXT,
    "template_key" TEXT,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "anchor" TEXT,
    "days" INTEGER,
    "due_on" DATE,
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "doer" TEXT NOT NULL,
    "owner_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "reason" TEXT NOT NULL DEFAULT '',
    "done_by_id" UUID,
    "done_at" TIMESTAMPTZ(3),
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "told_late_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_task_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "visit_task_state" CHECK ("state" IN ('OPEN', 'DOING', 'DONE', 'NOT_NEEDED')),
    CONSTRAINT "visit_task_not_needed_says_why" CHECK ("state" <> 'NOT_NEEDED' OR "reason" <> '')
);
-- The same task of a template once a visit, whoever accepts it at the same time.
CREATE UNIQUE INDEX "visit_task_visit_id_template_template_key_key" ON "visit_task"("visit_id", "template", "template_key");
CREATE INDEX "visit_task_visit_id_due_on_idx" ON "visit_task"("visit_id", "due_on");
CREATE INDEX "visit_task_owner_id_state_due_on_idx" ON "visit_task"("owner_id", "state", "due_on");
CREATE INDEX "visit_task_state_due_on_idx" ON "visit_task"("state", "due_on");
ALTER TABLE "visit_task" ADD CONSTRAINT "visit_task_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_task" ADD CONSTRAINT "visit_task_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "visit_task" ADD CONSTRAINT "visit_task_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "visit_task" ADD CONSTRAINT "visit_task_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "visit_task_wait" (
    "task_id" UUID NOT NULL,
    "waits_for_id" UUID NOT NULL,

    CONSTRAINT "visit_task_wait_pkey" PRIMARY KEY ("task_id", "waits_for_id"),
    CONSTRAINT "visit_task_wait_for_another" CHECK ("task_id" <> "waits_for_id")
);
CREATE INDEX "visit_task_wait_waits_for_id_idx" ON "visit_task_wait"("waits_for_id");
ALTER TABLE "visit_task_wait" ADD CONSTRAINT "visit_task_wait_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "visit_task"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_task_wait" ADD CONSTRAINT "visit_task_wait_waits_for_id_fkey" FOREIGN KEY ("waits_for_id") REFERENCES "visit_task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "programme_item_actual" (
    "item_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "programme_item_actual_pkey" PRIMARY KEY ("item_id")
);
ALTER TABLE "programme_item_actual" ADD CONSTRAINT "programme_item_actual_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "programme_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "programme_item_actual" ADD CONSTRAINT "programme_item_actual_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
