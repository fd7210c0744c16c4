-- The first day of an absence that a person told of beforehand; '': away already, or not at all.

ALTER TABLE people ADD COLUMN away_from TEXT NOT NULL DEFAULT '';
