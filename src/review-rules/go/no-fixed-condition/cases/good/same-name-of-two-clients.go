package links

import (
	"context"
	"database/sql"

	"github.com/redis/go-redis/v9"
	"gorm.io/gorm"
)

var db *gorm.DB

func migrate(db *gorm.DB, rdb *redis.Client) error {
	return db.AutoMigrate(&link{})
}

type link struct{ Code string }

// The fields of these are declared in another file.
func (s *service) resolve(ctx context.Context, code string) (string, error) {
	var address string
	err := s.db.QueryRowContext(ctx, "SELECT address FROM links WHERE code = $1", code).Scan(&address)
	if err != nil {
		return "", err
	}
	if err := s.rdb.Set(ctx, code, address); err != nil {
		return "", err
	}
	return address, nil
}

func first(open func() *sql.DB) error {
	db := open()
	row := db.QueryRow("SELECT 1").Scan(new(int))
	if row != nil {
		return row
	}
	return nil
}
