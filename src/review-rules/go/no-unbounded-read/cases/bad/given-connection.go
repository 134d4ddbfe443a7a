package handshake

import (
	"bufio"
	"net"
	"strings"
)

// Greeting reads the name that a client begins with.
func Greeting(conn net.Conn) (string, error) {
	name, err := bufio.NewReader(conn).ReadString('\n') // expect: unbounded-read
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(name), nil
}
