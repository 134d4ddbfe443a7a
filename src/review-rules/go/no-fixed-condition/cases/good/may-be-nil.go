package users

import (
	"context"
	"errors"

	"github.com/redis/go-redis/v9"
	"gorm.io/gorm"
)

type user struct{ ID int }

type memory struct{ users map[int]*user }

func (m *memory) First(id int) *user { return m.users[id] }

type store struct {
	orm   *gorm.DB
	cache *redis.Client
	local *memory
}

func (s *store) find(id int) (*user, error) {
	if u := s.local.First(id); u != nil {
		return u, nil
	}
	var u user
	if err := s.orm.First(&u, id).Error; err != nil {
		return nil, err
	}
	if s.orm == nil {
		return nil, errors.New("closed")
	}
	return &u, nil
}

func (s *store) remember(ctx context.Context, key string) error {
	if err := s.cache.Set(ctx, key, "1", 0).Err(); err != nil {
		return err
	}
	db, err := s.orm.DB()
	if err != nil {
		return err
	}
	return db.Ping()
}
