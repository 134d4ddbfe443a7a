package relay

import (
	"bufio"
	"crypto/tls"
	"net"
)

func serve(ln net.Listener, config *tls.Config) {
	plain, err := ln.Accept()
	if err != nil {
		return
	}
	conn := tls.Server(plain, config)
	defer conn.Close()
	hello, err := bufio.NewReader(conn).ReadBytes('\n') // expect: unbounded-read
	if err == nil {
		handle(hello)
	}
}
