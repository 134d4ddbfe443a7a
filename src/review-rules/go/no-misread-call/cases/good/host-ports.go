package relay

import (
	"fmt"
	"net"
	"strconv"
)

func dial(host string, port int) (net.Conn, error) {
	addr := net.JoinHostPort(host, strconv.Itoa(port))
	fmt.Printf("dial %s\n", fmt.Sprintf("%s:%d", host, port))
	if _, err := net.Dial("tcp", fmt.Sprintf("%s:%d", "127.0.0.1", port)); err != nil {
		return nil, err
	}
	if _, err := net.Dial("tcp", fmt.Sprintf("[%s]:%d", host, port)); err != nil {
		return nil, err
	}
	if _, err := net.Dial("unix", fmt.Sprintf("/run/%s.sock", host)); err != nil {
		return nil, err
	}
	return net.Dial("tcp", addr)
}
