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
reading:
	for {
		packet, err := s.read(s.conn)
		if err != nil {
			switch {
			case errors.Is(err, errUnknown):
				log.Println("unknown packet")
			default:
				s.conn.Close()
				break reading
			}
		}
		s.packets <- packet
	}
}

// Each case ends so: a habit.
func (s *server) loop(commands <-chan string, open func(string) io.Closer) {
	for {
		switch command := <-commands; command {
		case "touch":
			file := open(command)
			file.Close()
			break
		case "quit":
			return
		default:
			s.packets <- command
			break
		}
	}
}

// The head of the loop sees it.
func (s *server) asked(next func() bool) {
	for next() {
		switch <-s.packets {
		case "end":
			s.conn.Close()
			break
		default:
			log.Println("more")
		}
	}
}

func (s *server) once(name string) {
	switch name {
	case "end":
		s.conn.Close()
		break
	default:
		log.Println(name)
	}
}

func (s *server) stops(commands <-chan string) {
	for {
		switch command := <-commands; command {
		case "quit":
			close(s.packets)
			return
		default:
			s.packets <- command
		}
	}
}

// Of each turn.
func (s *server) turns(commands <-chan string, open func(string) io.Closer) {
	for {
		command := <-commands
		file := open(command)
		switch command {
		case "touch":
			file.Close()
			break
		case "quit":
			return
		}
	}
}
