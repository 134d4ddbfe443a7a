package sample

import "errors"

type session struct{ count int }

type store struct{ open map[string]*session }

func (s *store) take(id string) (*session, error) {
	if s.open[id] == nil {
		return nil, errors.New("closed")
	}
	return s.open[id], nil
}

func (s *store) Touch(id string) error {
	one, err := s.take(id)
	one.count = one.count * 2 // expect: use-before-err-check
	if err != nil {
		return err
	}
	return nil
}
