package segment

import (
	"errors"
	"net"
	"regexp"
	"strconv"
)

var names = regexp.MustCompile(`^[0-9a-f]{4}$`)

func number(name string) (uint16, error) {
	n, err := strconv.ParseUint(name, 16, 32)
	return uint16(n), err
}

func free() (uint16, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseInt(port, 10, 32)
	if err != nil {
		return 0, err
	}
	return uint16(n), nil
}

func small(text string) (byte, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	if n < 0 || n > 255 {
		return 0, errors.New("not a byte")
	}
	return byte(n), nil
}

func or(text string) int32 {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 80
	}
	return int32(n)
}
