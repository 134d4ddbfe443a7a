package sample

// go: 20

import "time"

func (s *Server) start() {
	go func() {
		t := time.NewTicker(s.every) // expect: timer-leak
		for {
			select {
			case <-s.ctx.Done():
				return
			case <-t.C:
				s.flush()
			}
		}
	}()
}
