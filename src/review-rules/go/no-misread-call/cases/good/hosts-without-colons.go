package relay

import (
	"fmt"
	"net"
)

const loopback = "127.0.0.1"

func local(port int) (net.Conn, error) {
	host := "localhost"
	if conn, err := net.Dial("tcp", fmt.Sprintf("%s:%d", host, port)); err == nil {
		return conn, nil
	}
	return net.Dial("tcp", fmt.Sprintf("%s:%d", loopback, port))
}

func socket(dir, name string) (net.Conn, error) {
	return net.Dial("unix", fmt.Sprintf("%s:%s", dir, name))
}

func older(ip net.IP, port int) (net.Conn, error) {
	return net.Dial("tcp4", fmt.Sprintf("%s:%d", ip, port))
}
