package relay

import (
	"bufio"
	"net"
)

func serve(ln net.Listener) error {
	for {
		conn, err := ln.Accept()
		if err != nil {
			return err
		}
		line, err := bufio.NewReader(conn).ReadString('\n') // expect: unbounded-read
		if err == nil {
			handle(line)
		}
		conn.Close()
	}
}
