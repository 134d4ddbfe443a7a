package sample

// go: 20

import "time"

func (s *Server) start(d time.Duration) {
	ticker := time.NewTicker(d)
	go func() {
		defer ticker.Stop()
		for range ticker.C {
			s.flush()
		}
	}()
}
