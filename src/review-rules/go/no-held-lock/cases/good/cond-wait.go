package queue

import "sync"

type queue struct {
	mu     sync.Mutex
	ready  *sync.Cond
	idle   *sync.Cond
	items  []string
	closed bool
	group  sync.WaitGroup
}

func newQueue() *queue {
	q := &queue{idle: sync.NewCond(&sync.Mutex{})}
	q.ready = sync.NewCond(&q.mu)
	return q
}

func (q *queue) pop() string {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.ready.Wait()
	}
	first := q.items[0]
	q.items = q.items[1:]
	return first
}

func (q *queue) popOrEnd() (string, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for {
		if q.closed {
			return "", false
		}
		if len(q.items) == 0 {
			q.ready.Wait()
			continue
		}
		return q.items[0], true
	}
}

func (q *queue) waitOnce() {
	q.ready.Wait()
}

func (q *queue) rest() {
	q.idle.L.Lock()
	for !q.closed {
		q.idle.Wait()
	}
	q.idle.L.Unlock()
}

func (q *queue) end() {
	if q.closed {
		q.group.Wait()
	}
	q.closed = true
}

func (q *queue) asksAgain() string {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.items) == 0 {
		q.ready.Wait()
	}
	if len(q.items) == 0 {
		return ""
	}
	return q.items[0]
}

type holder struct {
	mu    sync.RWMutex
	set   *sync.Cond
	value *queue
}

func (h *holder) get() *queue {
	h.mu.RLock()
	defer h.mu.RUnlock()
	if h.value == nil {
		h.set.Wait()
	}
	return h.value
}
