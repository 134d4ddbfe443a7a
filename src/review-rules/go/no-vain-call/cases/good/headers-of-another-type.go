package gateway

import (
	"database/sql"
	"net"
	"net/http"
)

type event struct {
	Header map[string]string
}

func parse() (event, error) { return event{}, nil }

func kind() string {
	req, _ := parse()
	return req.Header["content-type"]
}

type session interface {
	BeginTx(parent *sql.Tx, retries any) error
}

func begin(s session) error { return s.BeginTx(nil, 3) }

func serve(h http.Handler) error {
	l, err := net.Listen("unix", "/run/gateway.sock")
	if err != nil {
		return err
	}
	return (&http.Server{Addr: "/run/gateway.sock", Handler: h}).Serve(l)
}
