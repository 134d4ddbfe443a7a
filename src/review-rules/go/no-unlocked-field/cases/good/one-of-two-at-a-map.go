package presence

import (
	"sync"
	"time"
)

type Hub struct {
	mu   sync.Mutex
	seen map[string]time.Time
	tags []string
}

func (h *Hub) Touch(user string) {
	h.mu.Lock()
	h.seen[user] = time.Now()
	h.tags = append(h.tags, user)
	h.mu.Unlock()
}

func (h *Hub) Leave(user string) {
	delete(h.seen, user)
}

func (h *Hub) Tags() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.tags)
}

func (h *Hub) Tag(n int) string { return h.tags[n] }
