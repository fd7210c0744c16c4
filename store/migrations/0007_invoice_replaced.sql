-- The corrected invoice that took the place of one; 0: it counts itself.

ALTER TABLE invoices ADD COLUMN replaced_id BIGINT NOT NULL DEFAULT 0;
