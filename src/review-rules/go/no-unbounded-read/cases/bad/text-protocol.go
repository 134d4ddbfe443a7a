package telnet

import (
	"bufio"
	"net"
	"net/textproto"
)

func listen(ln *net.TCPListener) {
	conn, err := ln.AcceptTCP()
	if err != nil {
		return
	}
	defer conn.Close()
	lines := textproto.NewReader(bufio.NewReader(conn))
	for {
		line, err := lines.ReadLine() // expect: unbounded-read
		if err != nil {
			return
		}
		handle(line)
	}
}
