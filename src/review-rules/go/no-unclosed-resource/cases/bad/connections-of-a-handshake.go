package sample

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"

	"github.com/jackc/pgx/v5/pgxpool"
	"google.golang.org/grpc"
)

type link struct {
	conn net.Conn
	in   *bufio.Reader
	name string
}

func hello(conn net.Conn, in *bufio.Reader) (string, error) {
	if _, err := fmt.Fprint(conn, "HELLO\n"); err != nil {
		return "", err
	}
	line, err := in.ReadString('\n')
	if err != nil {
		return "", err
	}
	if line == "" {
		return "", errors.New("no name")
	}
	return line, nil
}

func connect(address string) (*link, error) {
	conn, err := net.Dial("tcp", address) // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	in := bufio.NewReader(conn)
	name, err := hello(conn, in)
	if err != nil {
		return nil, fmt.Errorf("handshake: %w", err)
	}
	return &link{conn: conn, in: in, name: name}, nil
}

func nextID(ctx context.Context, pool *pgxpool.Pool) (int64, error) {
	conn, err := pool.Acquire(ctx) // expect: unclosed-db
	if err != nil {
		return 0, err
	}
	var id int64
	if err := conn.QueryRow(ctx, "SELECT nextval('ids')").Scan(&id); err != nil {
		return 0, err
	}
	conn.Release()
	return id, nil
}

func ready(ctx context.Context, address string) (bool, error) {
	conn, err := grpc.NewClient(address) // expect: unclosed-handle
	if err != nil {
		return false, err
	}
	return conn.GetState().String() == "READY", nil
}
