package proxied

import (
	"bufio"
	"errors"
	"net"
	"strings"
)

var errHeader = errors.New("no header")

func parse(reader *bufio.Reader) (net.IP, error) {
	line, err := reader.ReadString('\n') // expect: unbounded-read
	if err != nil {
		return nil, errHeader
	}
	fields := strings.Fields(line)
	if len(fields) < 2 {
		return nil, errHeader
	}
	return net.ParseIP(fields[1]), nil
}
