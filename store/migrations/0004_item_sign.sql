-- What gave an item away in its minutes, and an index by which its sender's habits are found.

ALTER TABLE items ADD COLUMN sign TEXT NOT NULL DEFAULT '';
CREATE INDEX items_sign ON items (organiser_id, sign, id);
