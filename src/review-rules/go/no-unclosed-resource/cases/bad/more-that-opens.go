package work

import (
	"archive/zip"
	"context"
	"crypto/tls"
	"io"
	"net"
)


func certificate(address string) (string, error) {
	conn, err := tls.Dial("tcp", address, nil) // expect: unclosed-handle
	if err != nil {
		return "", err
	}
	return conn.ConnectionState().ServerName, nil
}

func local(ctx context.Context, dialer *net.Dialer, address string) (string, error) {
	conn, err := dialer.DialContext(ctx, "tcp", address) // expect: unclosed-handle
	if err != nil {
		return "", err
	}
	return conn.LocalAddr().String(), nil
}

func text(one *zip.File) (string, error) {
	r, err := one.Open() // expect: unclosed-handle
	if err != nil {
		return "", err
	}
	data, err := io.ReadAll(r)
	return string(data), err
}
