package work

import (
	"net"
	"time"
)


func dial(network, address string) (net.Conn, error) {
	var conn net.Conn
	switch network {
	case "tcp":
		c, err := net.Dial("tcp", address)
		if err != nil {
			return nil, err
		}
		conn = c
	default:
		conn, err := net.DialTimeout(network, address, time.Second) // expect: lost-write
		if err != nil {
			return nil, err
		}
		conn.SetDeadline(time.Now().Add(time.Minute))
	}
	return conn, nil
}
