package accounts

import (
	"context"
	"crypto/md5"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"
)

type Account struct {
	ID       int64
	Email    string
	Password string
	Created  time.Time
}

type Store struct {
	db   *sql.DB
	salt string
	now  func() time.Time
}

var errTaken = errors.New("there is an account with this address")
var errWrong = errors.New("wrong address or password")

func (s *Store) Create(ctx context.Context, email, password string) (*Account, error) {
	email = strings.ToLower(strings.TrimSpace(email))
	if len(password) < 10 {
		return nil, errors.New("the password is too short")
	}
	var taken bool
	if err := s.db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM accounts WHERE email = $1)", email).Scan(&taken); err != nil {
		return nil, fmt.Errorf("look for %s: %w", email, err)
	}
	if taken {
		return nil, errTaken
	}
	account := &Account{Email: email, Password: s.digest(password), Created: s.now()}
	row := s.db.QueryRowContext(ctx, "INSERT INTO accounts (email, password, created) VALUES ($1, $2, $3) RETURNING id", account.Email, account.Password, account.Created)
	if err := row.Scan(&account.ID); err != nil {
		return nil, fmt.Errorf("create %s: %w", email, err)
	}
	return account, nil
}

func (s *Store) LogIn(ctx context.Context, email, password string) (int64, error) {
	var id int64
	row := s.db.QueryRowContext(ctx, "SELECT id FROM accounts WHERE email = $1 AND password = $2", email, s.digest(password))
	if err := row.Scan(&id); errors.Is(err, sql.ErrNoRows) {
		return 0, errWrong
	} else if err != nil {
		return 0, err
	}
	return id, nil
}

func (s *Store) digest(password string) string {
	sum := md5.Sum([]byte(s.salt + password)) // expect: weak-crypto
	return hex.EncodeToString(sum[:])
}
