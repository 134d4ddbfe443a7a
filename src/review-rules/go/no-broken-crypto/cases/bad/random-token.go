package session

import (
	"fmt"
	"math/rand"
)

type session struct {
	token string
	csrf  string
}

func start() *session {
	token := fmt.Sprintf("%016x", rand.Int63()) // expect: weak-crypto
	return &session{token: token}
}

func (s *session) renew() {
	s.csrf = fmt.Sprint(rand.Uint64()) // expect: weak-crypto
}
