package login

import (
	"log"
)

type scanner struct{ token string }

func (s *scanner) next() {
	log.Printf("unexpected token %q", s.token)
}
