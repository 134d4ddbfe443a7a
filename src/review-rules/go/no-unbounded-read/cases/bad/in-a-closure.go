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
	go func() {
		defer conn.Close()
		reader := bufio.NewReaderSize(conn, 4096)
		command, err := reader.ReadString(' ') // expect: unbounded-read
		if err == nil {
			handle(command)
		}
	}()
	return nil
}
