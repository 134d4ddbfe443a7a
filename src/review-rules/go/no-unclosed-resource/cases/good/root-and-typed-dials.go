package store

import (
	"io"
	"net"
	"os"
)

func Names(folder string) ([]string, error) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	top, err := root.Open(".")
	if err != nil {
		return nil, err
	}
	defer top.Close()
	return top.Readdirnames(-1)
}

type Folder struct{ root *os.Root }

func Open(folder string) (*Folder, error) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil, err
	}
	return &Folder{root: root}, nil
}

func Ask(address *net.TCPAddr, question string) (string, error) {
	conn, err := net.DialTCP("tcp", nil, address)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, question); err != nil {
		return "", err
	}
	answer, err := io.ReadAll(conn)
	return string(answer), err
}

func Listen(port int, serve func(net.Listener) error) error {
	listener, err := net.ListenTCP("tcp", &net.TCPAddr{Port: port})
	if err != nil {
		return err
	}
	return serve(listener)
}
