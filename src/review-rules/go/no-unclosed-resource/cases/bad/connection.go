package sample

import "net"

func ping(host string) error {
	conn, err := net.Dial("tcp", host) // expect: unclosed-handle
	switch err {
	case nil:
	default:
		return err
	}
	_, err = conn.Write([]byte("ping"))
	if err != nil {
		return err
	}
	return conn.Close()
}
