package presence

import (
	"sync"
	"time"
)

type Hub struct {
	mu   sync.Mutex
	seen map[string]time.Time
}

func (h *Hub) Touch(user string) {
	h.mu.Lock()
	h.seen[user] = time.Now()
	h.mu.Unlock()
}

func (h *Hub) Online() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.seen)
}

func (h *Hub) Leave(user string) {
	delete(h.seen, user) // expect: data-race
}
