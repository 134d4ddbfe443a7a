package store

import (
	"errors"
	"io"
	"net"
	"os"
)

func Unpack(folder string, names []string, each func(string) io.Reader) error {
	root, err := os.OpenRoot(folder) // expect: unclosed-handle
	if err != nil {
		return err
	}
	for _, name := range names {
		file, err := root.Create(name)
		if err != nil {
			return err
		}
		_, err = io.Copy(file, each(name))
		if err = errors.Join(err, file.Close()); err != nil {
			return err
		}
	}
	return nil
}

func Ask(address *net.TCPAddr, question string) (string, error) {
	conn, err := net.DialTCP("tcp", nil, address) // expect: unclosed-handle
	if err != nil {
		return "", err
	}
	if _, err := io.WriteString(conn, question); err != nil {
		return "", err
	}
	answer, err := io.ReadAll(conn)
	return string(answer), err
}

func First(folder, name string) ([]byte, error) {
	file, err := os.OpenInRoot(folder, name) // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	return io.ReadAll(file)
}
