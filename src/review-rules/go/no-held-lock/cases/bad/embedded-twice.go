package sample

import (
	"encoding/json"
	"os"
	"sync"
)

type settings struct {
	sync.Mutex
	values map[string]string
	path   string
}

func (s *settings) save() error {
	s.Lock()
	defer s.Unlock()
	data, err := json.Marshal(s.values)
	if err != nil {
		return err
	}
	return os.WriteFile(s.path, data, 0o600)
}

func (s *settings) Set(name, value string) error {
	s.Lock()
	s.values[name] = value
	err := s.save() // expect: deadlock
	s.Unlock()
	return err
}
