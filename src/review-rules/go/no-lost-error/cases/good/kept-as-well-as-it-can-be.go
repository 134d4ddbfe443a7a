package sample

import (
	"encoding/json"
	"os"
)

type note struct {
	ID string
}

type shelf struct {
	dir   string
	count int
}

func (s *shelf) save(n note) error {
	raw, err := json.Marshal(n)
	if err != nil {
		return err
	}
	return os.WriteFile(s.dir+"/"+n.ID, raw, 0o600)
}

func (s *shelf) tick() {
	s.count++
	s.save(note{ID: "count"})
}

func (s *shelf) leave(n note) error {
	s.save(n) // best effort: it is written again at the next start
	return nil
}

func (s *shelf) savings(n note) error {
	s.saved(n)
	return nil
}

func (s *shelf) saved(n note) error {
	_, err := os.Stat(s.dir + "/" + n.ID)
	return err
}
