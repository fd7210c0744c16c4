-- Whom “all” means in the minutes of a meeting, and who was there that duly cannot write to. JSON lists.

ALTER TABLE meetings ADD COLUMN present TEXT NOT NULL DEFAULT '';
ALTER TABLE meetings ADD COLUMN strangers TEXT NOT NULL DEFAULT '';
