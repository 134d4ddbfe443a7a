package users

import (
	"context"
	"database/sql"
	"errors"

	"github.com/redis/go-redis/v9"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
)

type user struct{ ID int }

type store struct {
	orm   *gorm.DB
	cache *redis.Client
	coll  *mongo.Collection
}

func (s *store) find(id int) (*user, error) {
	var u user
	if err := s.orm.Where("id = ?", id).First(&u); err != nil { // expect: constant-condition
		return nil, errors.New("no such user")
	}
	return &u, nil
}

func (s *store) add(ctx context.Context, u *user) error {
	result := s.orm.WithContext(ctx).Create(u)
	if result == nil { // expect: constant-condition
		return errors.New("not added")
	}
	return nil
}

func (s *store) remember(ctx context.Context, key string) bool {
	if err := s.cache.Set(ctx, key, "1", 0); err != nil { // expect: constant-condition
		return false
	}
	return true
}

func (s *store) has(ctx context.Context, id int) bool {
	return s.coll.FindOne(ctx, bson.M{"_id": id}) != nil // expect: constant-condition
}

func name(db *sql.DB, id int) (name string, err error) {
	row := db.QueryRow("SELECT name FROM users WHERE id = $1", id)
	if row == nil { // expect: constant-condition
		return "", sql.ErrNoRows
	}
	return name, row.Scan(&name)
}

var orm *gorm.DB

func remove(id int) bool {
	if err := orm.Delete(&user{}, id); err != nil { // expect: constant-condition
		return false
	}
	return true
}
