package sample

// go: 20

import "time"

func (s *Server) start(d time.Duration) {
	s.ticker = time.NewTicker(d)
	ticker := time.NewTicker(d)
	s.others = append(s.others, ticker)
	s.tick = time.Tick(d)
}
