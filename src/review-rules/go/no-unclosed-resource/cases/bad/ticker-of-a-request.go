package sample

// go: 20

import (
	"context"
	"net/http"
	"time"
)

func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	ticker := time.NewTicker(s.every) // expect: timer-leak
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			s.ping(w)
		}
	}
}

func (s *Server) wait(ctx context.Context, ready func() bool) error {
	ticker := time.NewTicker(s.every) // expect: timer-leak
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
			if ready() {
				return nil
			}
		}
	}
}

func (s *Server) schedule(ctx context.Context) {
	ticker := time.NewTicker(s.every) // expect: timer-leak
	ticks := time.Tick(s.every)       // expect: timer-leak
	for {
		select {
		case <-ticker.C:
			s.flush()
		case <-ticks:
			s.count()
		case <-s.quit:
			s.cancel()
			return
		case <-ctx.Done():
			return
		}
	}
}
