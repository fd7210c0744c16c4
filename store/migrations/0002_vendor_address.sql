-- Where a notice to a vendor is sent: postal, without the name, its lines parted by line breaks.

ALTER TABLE vendors ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE vendors ADD COLUMN country TEXT NOT NULL DEFAULT '';
