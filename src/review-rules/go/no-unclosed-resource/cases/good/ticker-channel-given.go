package sample

// go: 20

import "time"

func (s *Server) start(d time.Duration) {
	ticker := time.NewTicker(d)
	s.run(ticker.C)
}
