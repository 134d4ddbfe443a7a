package sample

import (
	"errors"
	"sync"
	"time"
)

type session struct {
	user string
	seen time.Time
}

type sessions struct {
	mu     sync.RWMutex
	byID   map[string]*session
	limit  int
	ttl    time.Duration
	closed bool
}

var errFull = errors.New("sessions: full")

func (s *sessions) Len() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.byID)
}

func (s *sessions) drop(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.byID, id)
}

func (s *sessions) Open(id, user string) error {
	if id == "" {
		return errors.New("sessions: no id")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed || s.Len() >= s.limit { // expect: deadlock
		return errFull
	}
	s.byID[id] = &session{user: user, seen: time.Now()}
	return nil
}

func (s *sessions) Sweep(now time.Time) (swept int) {
	s.mu.RLock()
	for id, one := range s.byID {
		if now.Sub(one.seen) > s.ttl {
			s.drop(id) // expect: deadlock
			swept++
		}
	}
	s.mu.RUnlock()
	return swept
}
