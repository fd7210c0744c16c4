-- The contract that one proved to be, when their vendors were merged; 0: it stands for itself.

ALTER TABLE contracts ADD COLUMN merged_id BIGINT NOT NULL DEFAULT 0;
