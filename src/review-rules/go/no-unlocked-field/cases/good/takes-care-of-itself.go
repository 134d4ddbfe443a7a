package hub

import (
	"sync"
	"sync/atomic"
)

type Hub struct {
	mu     sync.Mutex
	events chan string
	count  atomic.Int64
	known  sync.Map
}

func (h *Hub) Reset() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.events = make(chan string)
	h.count.Store(0)
}

func (h *Hub) Send(event string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.events <- event
	h.count.Add(1)
}

func (h *Hub) Count() int64 { return h.count.Load() }

func (h *Hub) Events() <-chan string { return h.events }
