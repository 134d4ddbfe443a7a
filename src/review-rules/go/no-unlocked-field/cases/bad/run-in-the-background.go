package ratelimit

import (
	"fmt"
	"io"
	"sync"
	"time"
)

type Limiter struct {
	mu      sync.Mutex
	buckets map[string]*bucket
}

type bucket struct {
	tokens int
	seen   time.Time
}

func New() *Limiter {
	l := &Limiter{buckets: map[string]*bucket{}}
	go l.sweep()
	return l
}

func (l *Limiter) sweep() {
	for range time.Tick(time.Minute) {
		cut := time.Now().Add(-time.Hour)
		for k, b := range l.buckets { // expect: data-race
			if b.seen.Before(cut) {
				delete(l.buckets, k)
			}
		}
	}
}

func (l *Limiter) Allow(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	b, ok := l.buckets[key]
	if !ok {
		b = &bucket{tokens: 20}
		l.buckets[key] = b
	}
	b.seen = time.Now()
	b.tokens--
	return b.tokens > 0
}

type Meter struct {
	mu      sync.Mutex
	byRoute map[string]int64
}

func (m *Meter) Hit(route string) {
	m.mu.Lock()
	m.byRoute[route]++
	m.mu.Unlock()
}

func (m *Meter) Reset() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.byRoute = map[string]int64{}
}

func (m *Meter) Dump(w io.Writer) {
	for r, n := range m.byRoute { // expect: data-race
		fmt.Fprintf(w, "%s %d\n", r, n)
	}
}
