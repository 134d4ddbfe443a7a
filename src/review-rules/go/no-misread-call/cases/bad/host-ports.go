package relay

import (
	"fmt"
	"net"
	"time"
)

type peer struct {
	Host string
	Port int
}

func (p peer) dial() (net.Conn, error) {
	addr := fmt.Sprintf("%s:%d", p.Host, p.Port) // expect: misread-call
	return net.DialTimeout("tcp", addr, time.Second)
}

func dial(host, port string) (net.Conn, error) {
	return net.Dial("tcp", fmt.Sprintf("%v:%s", host, port)) // expect: misread-call
}
