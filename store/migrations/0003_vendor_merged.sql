-- The vendor into which one was merged; 0: it stands for itself.

ALTER TABLE vendors ADD COLUMN merged_id BIGINT NOT NULL DEFAULT 0;
CREATE INDEX vendors_merged ON vendors (merged_id) WHERE merged_id > 0;
