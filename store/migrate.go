package store

import (
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations are the steps from an empty file to the tables of today, in their order. A step
// that has been released is never changed; a new one is put behind it.
var migrations = readMigrations(migrationFiles)

func readMigrations(dir fs.FS) []string {
	names, _ := fs.Glob(dir, "migrations/*.sql") // sorted; the pattern is right
	var out []string
	for _, name := range names {
		b, err := fs.ReadFile(dir, name)
		if err != nil {
			panic(err) // the files are part of the program
		}
		out = append(out, string(b))
	}
	return out
}

// newerError is a file that a newer duly wrote.
type newerError struct{ file, program int }

func (e newerError) Error() string {
	return fmt.Sprintf("the file is of version %d, this program knows %d", e.file, e.program)
}

// migrate brings the tables up to date, each step in a transaction of its own, so that a step
// that was cut off begins again.
func migrate(db *sql.DB, steps []string) error {
	for {
		more, err := migrateOne(db, steps)
		if err != nil || !more {
			return err
		}
	}
}

// migrateOne does the next step and says whether there was one. The version is read under
// the writer's lock, since two programs may start at once.
func migrateOne(db *sql.DB, steps []string) (bool, error) {
	tx, err := db.Begin()
	if err != nil {
		return false, err
	}
	defer tx.Rollback()
	if _, err := tx.Exec(`CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)`); err != nil {
		return false, err
	}
	version, err := schemaVersion(tx)
	switch {
	case err != nil:
		return false, err
	case version > len(steps):
		return false, newerError{version, len(steps)}
	case version == len(steps):
		return false, nil
	}
	if _, err := tx.Exec(steps[version]); err != nil {
		return false, fmt.Errorf("migration %d: %w", version+1, err)
	}
	if _, err := tx.Exec(`DELETE FROM schema_version`); err != nil {
		return false, err
	}
	if _, err := tx.Exec(`INSERT INTO schema_version (version) VALUES ($1)`, version+1); err != nil {
		return false, err
	}
	return true, tx.Commit()
}

// schemaVersion is the number of steps that were done; 0 in a new file.
func schemaVersion(tx *sql.Tx) (version int, err error) {
	err = tx.QueryRow(`SELECT version FROM schema_version`).Scan(&version)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return version, err
}
