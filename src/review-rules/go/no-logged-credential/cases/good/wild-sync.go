package login

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/url"
	"os"
	"time"
)

type source struct {
	host     string
	user     string
	password string
	database string
	timeout  time.Duration
}

func fromEnvironment() (source, error) {
	found := source{
		host:     os.Getenv("SYNC_HOST"),
		user:     os.Getenv("SYNC_USER"),
		password: os.Getenv("SYNC_PASSWORD"),
		database: os.Getenv("SYNC_DATABASE"),
		timeout:  5 * time.Second,
	}
	if found.host == "" || found.password == "" {
		return source{}, fmt.Errorf("SYNC_HOST and SYNC_PASSWORD are missing")
	}
	return found, nil
}

func (s source) address() string {
	address := url.URL{Scheme: "postgres", Host: s.host, Path: s.database}
	address.User = url.UserPassword(s.user, s.password)
	return address.String()
}

func (s source) open(ctx context.Context) (*sql.DB, error) {
	db, err := sql.Open("postgres", s.address())
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	if err := db.PingContext(ctx); err != nil {
		log.Printf("no answer from %s for %s: %v", s.host, s.user, err)
		db.Close()
		return nil, err
	}
	log.Printf("connected to %s", s.host)
	return db, nil
}
