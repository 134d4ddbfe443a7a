package work

import (
	"net"
	"time"
)


func dial(addr *net.TCPAddr) (net.Conn, error) {
	conn, err := net.DialTCP("tcp", nil, addr)
	conn.SetDeadline(time.Now().Add(time.Second)) // expect: use-before-err-check
	if err != nil {
		return nil, err
	}
	return conn, nil
}
