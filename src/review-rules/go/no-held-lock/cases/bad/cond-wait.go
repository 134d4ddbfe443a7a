package queue

import (
	"sync"
	"sync/atomic"
)

type queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	items []string
}

func (q *queue) pop() string {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.items) == 0 {
		q.ready.Wait() // expect: lock-misuse
	}
	first := q.items[0]
	q.items = q.items[1:]
	return first
}

type gate struct {
	inside atomic.Int32
	limit  int32
	free   *sync.Cond
}

func newGate(limit int32) *gate {
	return &gate{limit: limit, free: sync.NewCond(&sync.Mutex{})}
}

func (g *gate) enter() {
	for g.inside.Load() >= g.limit {
		g.free.Wait() // expect: lock-misuse
	}
	g.inside.Add(1)
}

func (g *gate) leave() {
	g.inside.Add(-1)
	g.free.Signal()
}

type buffer struct {
	sync.Mutex
	room sync.Cond
	data []byte
	max  int
}

func (b *buffer) write(one byte) {
	b.Lock()
	if b.max <= len(b.data) {
		b.room.Wait() // expect: lock-misuse
	}
	b.data = append(b.data, one)
	b.Unlock()
}
