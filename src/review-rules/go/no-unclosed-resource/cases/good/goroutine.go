package sample

import "net"

func accept(host string) error {
	conn, err := net.Dial("tcp", host)
	if err != nil {
		return err
	}
	go pump(conn)
	return nil
}
