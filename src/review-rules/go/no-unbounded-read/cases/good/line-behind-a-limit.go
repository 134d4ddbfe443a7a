package relay

import (
	"bufio"
	"io"
	"net"
)

func serve(ln net.Listener) error {
	conn, err := ln.Accept()
	if err != nil {
		return err
	}
	defer conn.Close()
	line, err := bufio.NewReader(io.LimitReader(conn, 512)).ReadString('\n')
	if err == nil {
		handle(line)
	}
	return err
}
