package sample

// go: 20

import (
	"context"
	"time"
)

func (m *Manager) detect(threshold time.Duration) {
	go m.runUntilShutdown(func(ctx context.Context) {
		ctx, finished := m.named(ctx, "detector")
		defer finished()
		t := time.NewTicker(time.Second)
		for {
			select {
			case <-ctx.Done():
				return
			case <-t.C:
				m.printOlder(time.Now().Add(-threshold))
			}
		}
	})
}

func (m *Manager) Start(ctx context.Context) {
	go func() {
		t := time.NewTicker(m.every)
		for {
			select {
			case <-ctx.Done():
				return
			case <-t.C:
				m.flush()
			}
		}
	}()
}
