package work

import "net"

func serve(listener net.Listener, handle func(net.Conn)) error {
	active := 0
	for {
		conn, err := listener.Accept()
		if err != nil {
			return err
		}
		go func() {
			active++ // expect: data-race
			handle(conn)
			active--
		}()
	}
}
