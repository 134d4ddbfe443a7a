package metrics

import (
	"bufio"
	"log"
	"net"
)

type Service struct {
	ln net.Listener
}

func (s *Service) serve() {
	for {
		conn, err := s.ln.Accept()
		if err != nil {
			return
		}
		go s.handle(conn)
	}
}

func (s *Service) handle(conn net.Conn) {
	defer conn.Close()
	lines := bufio.NewReader(conn)
	for {
		line, err := lines.ReadBytes('\n') // expect: unbounded-read
		if err != nil {
			return
		}
		log.Printf("%s", line)
	}
}
