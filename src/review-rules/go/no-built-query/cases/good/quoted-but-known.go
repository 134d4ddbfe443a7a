package tracks

import (
	"database/sql"
	"fmt"
	"strings"
)

type kind struct{ name string }

var kinds = []string{"song", "album"}

type Store struct {
	db     *sql.DB
	region string
}

type Grant struct {
	Schema   string
	RoleName string
	Quoted   string
}

func (s *Store) OfRegion() error {
	_, err := s.db.Exec("DELETE FROM tracks WHERE region = '" + s.region + "'")
	return err
}

func (s *Store) OfKinds() error {
	_, err := s.db.Exec("DELETE FROM tracks WHERE kind IN ('" + strings.Join(kinds, "','") + "')")
	return err
}

func (s *Store) ofKind(k kind) error {
	_, err := s.db.Exec(fmt.Sprintf("DELETE FROM tracks WHERE kind = '%s'", k.name))
	return err
}

func (s *Store) Clear(g Grant) error {
	_, err := s.db.Exec(fmt.Sprintf("DELETE FROM %s WHERE note = '%s'", g.Schema, g.Quoted))
	return err
}

func (s *Store) Checked(names []string) error {
	for _, name := range names {
		if strings.ContainsAny(name, "'\\") {
			return fmt.Errorf("bad name %q", name)
		}
	}
	_, err := s.db.Exec("DELETE FROM tracks WHERE name IN ('" + strings.Join(names, "','") + "')")
	return err
}
