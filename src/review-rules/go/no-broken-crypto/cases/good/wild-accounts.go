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

	"golang.org/x/crypto/bcrypt"
)

type Account struct {
	ID       int64
	Email    string
	Password string
	Created  time.Time
}

type Store struct {
	db  *sql.DB
	now func() time.Time
}

var errWrong = errors.New("wrong address or password")

func (s *Store) Create(ctx context.Context, email, password string) (*Account, error) {
	email = strings.ToLower(strings.TrimSpace(email))
	if len(password) < 10 {
		return nil, errors.New("the password is too short")
	}
	hashed, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	if err != nil {
		return nil, err
	}
	account := &Account{Email: email, Password: string(hashed), Created: s.now()}
	row := s.db.QueryRowContext(ctx, "INSERT INTO accounts (email, password, created) VALUES ($1, $2, $3) RETURNING id", account.Email, account.Password, account.Created)
	if err := row.Scan(&account.ID); err != nil {
		return nil, fmt.Errorf("create %s: %w", email, err)
	}
	return account, nil
}

func (s *Store) LogIn(ctx context.Context, email, password string) (int64, error) {
	var id int64
	var hashed string
	row := s.db.QueryRowContext(ctx, "SELECT id, password FROM accounts WHERE email = $1", email)
	if err := row.Scan(&id, &hashed); err != nil {
		return 0, err
	}
	if bcrypt.CompareHashAndPassword([]byte(hashed), []byte(password)) != nil {
		return 0, errWrong
	}
	return id, nil
}

func (a *Account) Picture() string {
	sum := md5.Sum([]byte(a.Email))
	return "https://www.gravatar.com/avatar/" + hex.EncodeToString(sum[:])
}
