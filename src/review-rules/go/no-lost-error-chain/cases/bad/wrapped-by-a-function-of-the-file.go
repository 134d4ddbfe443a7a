package store

import (
	"fmt"
	"os"
)

type DB struct{ file *os.File }

func (db *DB) unlock() error {
	if err := unlock(db.file); err != nil {
		return fmt.Errorf("cannot unlock: %w", err)
	}
	return nil
}

func (db *DB) lock() error {
	if err := lock(db.file); err != nil {
		return fmt.Errorf("cannot lock: %w", err)
	}
	return nil
}

func (db *DB) relock() error {
	if err := db.unlock(); err != nil {
		return err
	}
	return db.lock()
}

func (db *DB) Grow(size int64) error {
	if err := db.file.Truncate(size); err != nil {
		return fmt.Errorf("cannot grow: %w", err)
	}
	if err := db.relock(); err != nil {
		return fmt.Errorf("cannot lock again: %s", err) // expect: lost-cause
	}
	return nil
}
