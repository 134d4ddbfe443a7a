package metrics

import "sync"

type server struct {
	mu    sync.Mutex
	count map[string]int
}

func (s *server) serve(names <-chan string) {
	isHeld := false
	for name := range names {
		if !isHeld {
			s.mu.Lock()
			defer s.mu.Unlock()
			isHeld = true
		}
		s.count[name]++
	}
}
