package sample

import "sync"

type client struct {
	id  string
	out chan []byte
}

type hub struct {
	mu      sync.RWMutex
	clients map[string]*client
	hits    int
}

func (h *hub) Find(id string) *client {
	h.mu.RLock()
	defer h.mu.RUnlock()
	h.hits++ // expect: data-race
	return h.clients[id]
}

func (h *hub) Rename(from, to string) bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	one, ok := h.clients[from]
	if !ok {
		return false
	}
	delete(h.clients, from) // expect: data-race
	one.id = to
	h.clients[to] = one
	return true
}

func (h *hub) Add(one *client) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clients[one.id] = one
	h.hits = 0
}
