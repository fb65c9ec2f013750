-- Why visits are rejected: a register. A reason no longer used is retired, never deleted.
CREATE TABLE "rejection_reason" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "rejection_reason_pkey" PRIMARY KEY ("key")
);
