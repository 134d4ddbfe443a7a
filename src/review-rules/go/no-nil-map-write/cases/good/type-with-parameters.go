package work

import (
	"sync"
)


type index[K comparable, V any] struct {
	byKey map[K][]V
}

func (i *index[K, V]) open() *index[K, V] {
	i.byKey = map[K][]V{}
	return i
}

func newIndex[K comparable, V any]() *index[K, V] {
	return &index[K, V]{byKey: make(map[K][]V)}
}

func (i *index[K, V]) add(k K, v V) {
	i.byKey[k] = append(i.byKey[k], v)
}

type bus[E any] struct {
	mu   sync.RWMutex
	subs map[string][]func(E)
}

func newBus[E any](setUp func(*bus[E])) *bus[E] {
	b := new(bus[E])
	setUp(b)
	return b
}

func (b *bus[E]) on(topic string, h func(E)) {
	b.subs[topic] = append(b.subs[topic], h)
}

func counted[K comparable](keys []K) map[K]int {
	var c struct{ n map[K]int }
	c.n = map[K]int{}
	for _, k := range keys {
		c.n[k]++
	}
	return c.n
}
