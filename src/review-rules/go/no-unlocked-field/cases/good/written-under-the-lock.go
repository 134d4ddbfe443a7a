package sample

import (
	"sync"
	"sync/atomic"
)

type client struct {
	id   string
	seen int
}

type hub struct {
	mu      sync.RWMutex
	clients map[string]*client
	parts   []int
	hits    int64
	ready   atomic.Bool
}

func (h *hub) Find(id string) *client {
	h.mu.RLock()
	defer h.mu.RUnlock()
	atomic.AddInt64(&h.hits, 1)
	return h.clients[id]
}

func (h *hub) Get(id string) *client {
	h.mu.RLock()
	one := h.clients[id]
	h.mu.RUnlock()
	if one == nil {
		h.mu.Lock()
		one = &client{id: id}
		h.clients[id] = one
		h.mu.Unlock()
	}
	return one
}

func (h *hub) Touch(id string, isNew bool) {
	if isNew {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.clients[id] = &client{}
	} else {
		h.mu.RLock()
		defer h.mu.RUnlock()
		h.clients[id].seen++
	}
}

func (h *hub) Part(index, value int) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	h.parts[index] = value
}

func (h *hub) Copy() map[string]*client {
	h.mu.RLock()
	defer h.mu.RUnlock()
	found := make(map[string]*client, len(h.clients))
	for id, one := range h.clients {
		found[id] = one
	}
	return found
}

type log struct {
	closing sync.RWMutex
	deleted map[int]bool
	closed  bool
}

// One goroutine does this; the lock is against closing in between.
func (l *log) Truncate(first int) {
	l.closing.RLock()
	defer l.closing.RUnlock()
	for ref := range l.deleted {
		if ref < first {
			delete(l.deleted, ref)
		}
	}
}

func (l *log) Close() {
	l.closing.Lock()
	l.closed = true
	l.closing.Unlock()
}
