package number

import (
	"errors"
	"strconv"
)

func isPort(n int) bool {
	return n > 0 && n < 1<<16
}

func port(text string) (uint16, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	if !isPort(n) {
		return 0, errors.New("no such port")
	}
	return uint16(n), nil
}
