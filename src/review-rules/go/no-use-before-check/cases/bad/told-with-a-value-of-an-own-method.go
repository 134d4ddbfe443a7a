package sample

import (
	"errors"
	"log"
)

type user struct {
	email string
}

type store struct {
	byID map[string]*user
}

func (s *store) Find(id string) (*user, error) {
	found, ok := s.byID[id]
	if !ok {
		return nil, errors.New("no user " + id)
	}
	return found, nil
}

func (s *store) Greet(id string) (string, error) {
	found, err := s.Find(id)
	if err != nil {
		log.Printf("cannot greet %s: %v", found.email, err) // expect: use-after-failure
		return "", err
	}
	return "Hello, " + found.email, nil
}
