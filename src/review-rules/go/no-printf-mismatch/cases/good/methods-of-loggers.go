package a

import "log"

type server struct{ log *log.Logger }

func (s *server) f(name string) {
	s.log.Printf("%s %s", name)
	s.Printf("%s %s", name)
}
