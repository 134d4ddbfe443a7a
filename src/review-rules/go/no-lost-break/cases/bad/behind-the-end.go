package serve

import (
	"errors"
	"io"
	"log"
)

var errUnknown = errors.New("unknown")

type server struct {
	conn    io.ReadCloser
	read    func(io.Reader) (string, error)
	packets chan string
}

func (s *server) serve() {
	for {
		packet, err := s.read(s.conn)
		if err != nil {
			switch {
			case errors.Is(err, errUnknown):
				log.Println("unknown packet")
			default:
				log.Println(err)
				s.conn.Close()
				break // expect: lost-break
			}
		}
		s.packets <- packet
	}
}

func (s *server) loop(commands <-chan string) {
	for {
		switch command := <-commands; command {
		case "quit":
			close(s.packets)
			break // expect: lost-break
		default:
			s.packets <- command
		}
	}
}
