package run

import (
	"database/sql"
	"errors"
	"log"
	"net/url"
	"os/exec"

	"github.com/jackc/pgx/v5/pgconn"
)

type ExitError struct {
	Code int
	Text string
}

func (e *ExitError) Error() string { return e.Text }

func status(err error) string {
	var exit *ExitError
	if !errors.As(err, &exit) {
		return "unknown: " + exit.Error() // expect: use-after-failure
	}
	return exit.Text
}

func codeOf(err error) int {
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return failed.ExitCode()
	}
	log.Print("no exit")
	return failed.Pid() // expect: use-after-failure
}

var constraint = func(db *sql.DB, query string) (string, error) {
	_, err := db.Exec(query)
	var broken *pgconn.PgError
	if err != nil && !errors.As(err, &broken) {
		log.Printf("%s failed with %s", query, broken.Code) // expect: use-after-failure
		return "", err
	}
	return query, nil
}

func addressOf(err error) string {
	var of *url.Error
	if errors.As(err, &of) {
		return of.URL
	} else {
		return "not of an address: " + of.Op // expect: use-after-failure
	}
}

func opOf(err error) string {
	var of *url.Error
	if found := errors.As(err, &of); !found {
		return of.Op // expect: use-after-failure
	}
	return of.URL
}
