package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Backup writes the database as it is now to a file with mode 0600, while duly runs, and
// checks the copy. The file appears only when it is whole. A former backup is replaced;
// any other file is left alone and an error returned, a database in use among them.
//
// A backup is one file: put in the place of the original it goes on from there, see MetaRestored.
func (s *Store) Backup(ctx context.Context, file string) error {
	if err := s.mayReplace(file); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(file), ".duly-backup-*") // with mode 0600
	if err != nil {
		return fmt.Errorf("the backup cannot be written: %w", err)
	}
	temp.Close()
	defer os.Remove(temp.Name())
	if err := s.copyTo(ctx, temp.Name()); err != nil {
		return s.backupProblem(file, err)
	}
	if err := os.Rename(temp.Name(), file); err != nil {
		return fmt.Errorf("the backup cannot be put in its place: %w", err)
	}
	return syncFolder(filepath.Dir(file))
}

// mayReplace says what speaks against writing a backup to file.
func (s *Store) mayReplace(file string) error {
	there, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the backup cannot be written: %w", err)
	}
	own, err := s.file.Stat()
	if err != nil {
		return err
	}
	if there.Mode().IsRegular() && !os.SameFile(there, own) && isBackupFile(file) {
		return nil
	}
	return &Problem{
		What: fmt.Sprintf("The file %s exists and is no backup of duly.", file),
		Do:   "Name another file, or move that one away.",
	}
}

func isBackupFile(file string) bool {
	f, err := os.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, headerSize)
	n, _ := io.ReadFull(f, head)
	return isBackup(head[:n])
}

// syncFolder makes a rename last through a power cut.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
