package users

import (
	"errors"

	"gorm.io/gorm"
)

type Filter struct{ Name string }
type User struct{ Name string }

type Repository interface {
	Find(filter Filter) ([]User, error)
}

type Service struct{ repo Repository }

func (s *Service) ByName(name string) ([]User, error) {
	filter := Filter{Name: name}
	found, err := s.repo.Find(filter)
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return nil, nil
	}
	return found, err
}
