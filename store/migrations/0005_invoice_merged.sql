-- The invoice that one proved to be a copy of, when their vendors were merged; 0: it stands for itself.

ALTER TABLE invoices ADD COLUMN merged_id BIGINT NOT NULL DEFAULT 0;
