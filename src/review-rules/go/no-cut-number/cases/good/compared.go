package number

import (
	"errors"
	"strconv"
)

var errPort = errors.New("no such port")

func port(text string) (uint16, error) {
	port, err := strconv.Atoi(text)
	if err != nil || port < 1 || port > 65535 {
		return 0, errPort
	}
	return uint16(port), nil
}
