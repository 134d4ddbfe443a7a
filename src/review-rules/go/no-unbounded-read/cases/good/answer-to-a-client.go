package client

import (
	"bufio"
	"fmt"
	"net"
)

func ask(address string) (string, error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	if _, err := fmt.Fprint(conn, "status\n"); err != nil {
		return "", err
	}
	return bufio.NewReader(conn).ReadString('\n')
}
