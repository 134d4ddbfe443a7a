package sample

import (
	"bufio"
	"context"
	"fmt"
	"net"

	"github.com/jackc/pgx/v5/pgxpool"
	"google.golang.org/grpc"
)

type link struct {
	conn net.Conn
	in   *bufio.Reader
}

func hello(conn net.Conn) error {
	_, err := fmt.Fprint(conn, "HELLO\n")
	return err
}

func connect(address string) (*link, error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	if err := hello(conn); err != nil {
		conn.Close()
		return nil, fmt.Errorf("handshake: %w", err)
	}
	return &link{conn: conn, in: bufio.NewReader(conn)}, nil
}

func lines(address string) (*bufio.Reader, error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	return bufio.NewReader(conn), nil
}

func count(ctx context.Context, pool *pgxpool.Pool) (n int64, err error) {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return 0, err
	}
	defer conn.Release()
	err = conn.QueryRow(ctx, "SELECT count(*) FROM ids").Scan(&n)
	return n, err
}

func held(ctx context.Context, pool *pgxpool.Pool) (*pgxpool.Conn, error) {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return nil, err
	}
	if err := conn.Ping(ctx); err != nil {
		conn.Release()
		return nil, err
	}
	return conn, nil
}

func service(address string) (*client, error) {
	conn, err := grpc.NewClient(address)
	if err != nil {
		return nil, err
	}
	return newClient(conn), nil
}

type client struct{ conn *grpc.ClientConn }

func newClient(conn *grpc.ClientConn) *client { return &client{conn} }
