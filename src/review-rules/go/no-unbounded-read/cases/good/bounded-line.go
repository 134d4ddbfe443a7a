package relay

import (
	"bufio"
	"net"
)

func serve(ln net.Listener) error {
	conn, err := ln.Accept()
	if err != nil {
		return err
	}
	defer conn.Close()
	line, isPrefix, err := bufio.NewReader(conn).ReadLine()
	if err != nil || isPrefix {
		return err
	}
	handle(string(line))
	return nil
}
