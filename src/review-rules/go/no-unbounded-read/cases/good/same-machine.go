package events

import (
	"bufio"
	"net"
)

func listen(path string) error {
	ln, err := net.Listen("unix", path)
	if err != nil {
		return err
	}
	conn, err := ln.Accept()
	if err != nil {
		return err
	}
	defer conn.Close()
	line, err := bufio.NewReader(conn).ReadString('\n')
	if err == nil {
		handle(line)
	}
	return err
}
