package fanout

import (
	"net"
	"strconv"
	"time"
)

func dial(names []string) (conn net.Conn, err error) {
	for _, name := range names {
		conn, err = net.Dial("tcp", name)
		if conn != nil {
			break
		}
	}
	return conn, err
}

func try(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			break
		}
		time.Sleep(time.Second)
	}
	return err
}

func untilGood(f func() error) error {
	err := f()
	for err != nil {
		time.Sleep(time.Second)
		err = f()
	}
	return err
}

func lookup(host string) (string, error) {
	found, err := net.LookupHost(host)
	if len(found) == 0 {
		found, err = net.LookupHost(host + ".local")
	}
	if err != nil {
		return "", err
	}
	return found[0], nil
}

func number(text string, isHex bool) (value int64, err error) {
	if isHex {
		value, err = strconv.ParseInt(text, 16, 64)
	} else {
		value, err = strconv.ParseInt(text, 10, 64)
	}
	return value, err
}

func first(names []string, open func(string) error) error {
	var err error
	for _, name := range names {
		err = open(name)
		break
	}
	return err
}
