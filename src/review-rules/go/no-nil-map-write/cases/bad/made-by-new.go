package work

import (
	"sync"
)


type handler[E any] func(E)

type bus[E any] struct {
	mu   sync.RWMutex
	subs map[string][]handler[E]
}

func newBus[E any]() *bus[E] {
	b := new(bus[E])
	return b
}

func (b *bus[E]) on(topic string, h handler[E]) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs[topic] = append(b.subs[topic], h) // expect: nil-map
}
