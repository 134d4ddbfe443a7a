package pages

import "sync"

type Gate struct {
	mu   sync.Mutex
	open bool
}

func (g *Gate) Shut() {
	g.mu.Lock()
	g.open = false
}
