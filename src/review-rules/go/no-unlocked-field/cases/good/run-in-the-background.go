package ratelimit

import (
	"sync"
	"time"
)

type Limiter struct {
	mu      sync.Mutex
	buckets map[string]int
	names   map[string]string
	ops     chan string
}

func New() *Limiter {
	l := &Limiter{buckets: map[string]int{}, names: map[string]string{}}
	go l.sweep()
	go l.own()
	return l
}

func (l *Limiter) sweep() {
	for range time.Tick(time.Minute) {
		l.clean()
	}
}

func (l *Limiter) clean() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for k := range l.buckets {
		delete(l.buckets, k)
	}
}

func (l *Limiter) own() {
	for op := range l.ops {
		l.names[op] = op
	}
}

func (l *Limiter) Allow(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.buckets[key]++
	return l.buckets[key] < 20
}
