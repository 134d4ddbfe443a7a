package work

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/tls"
	"image"
	"io"
	"net"
	"os"
)


func size(path string) (int, error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	config, _, err := image.DecodeConfig(f)
	return config.Width, err
}

func render(path string, text *bytes.Buffer) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := text.WriteTo(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func dial(ctx context.Context, dialer *net.Dialer, address string) (net.Conn, error) {
	conn, err := dialer.DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	return tls.Client(conn, nil), nil
}

func open(one *zip.File) (io.ReadCloser, error) {
	r, err := one.Open()
	if err != nil {
		return nil, err
	}
	return r, nil
}
