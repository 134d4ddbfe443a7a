package sample

import (
	"sync"
	"time"
)

type visits struct {
	mu   sync.RWMutex
	last map[string]time.Time
}

func (v *visits) refresh(id string, ttl time.Duration) bool {
	v.mu.Lock()
	at, ok := v.last[id]
	if ok && time.Since(at) > ttl {
		v.mu.Lock() // expect: deadlock
		delete(v.last, id)
		v.mu.Unlock()
		return false
	}
	v.last[id] = time.Now()
	v.mu.Unlock()
	return ok
}

func (v *visits) touch(id string) {
	v.mu.RLock()
	if _, ok := v.last[id]; !ok {
		v.add(id) // expect: deadlock
	}
	v.mu.RUnlock()
}

func (v *visits) add(id string) {
	v.mu.Lock()
	v.last[id] = time.Now()
	v.mu.Unlock()
}
