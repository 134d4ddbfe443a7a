package sample

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

type lease struct {
	owner   string
	expires time.Time
	renewed int
}

type Registry struct {
	mu	  sync.RWMutex
	leases  map[string]*lease
	waiters map[string][]chan struct{}
	clock   func() time.Time
	closed  bool
}

var errGone = errors.New("registry: closed")

func (r *Registry) Renew(name, owner string, length time.Duration) (time.Time, error) {
	if length <= 0 {
		return time.Time{}, fmt.Errorf("registry: length %v", length)
	}
	now := r.clock()
	r.mu.Lock()
	if r.closed {
		r.mu.Unlock()
		return time.Time{}, errGone
	}
	held, ok := r.leases[name]
	if !ok {
		held = &lease{owner: owner}
		r.leases[name] = held
	} else if held.owner != owner && held.expires.After(now) {
		expires := held.expires
		r.mu.Unlock()
		return expires, fmt.Errorf("registry: %s belongs to %s", name, held.owner)
	}
	held.owner = owner
	held.renewed++
	held.expires = now.Add(length)
	waiting := r.waiters[name]
	delete(r.waiters, name)
	expires := held.expires
	r.mu.Unlock()
	for _, waiter := range waiting {
		close(waiter)
	}
	return expires, nil
}

func (r *Registry) Owner(name string) (string, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	held, ok := r.leases[name]
	if !ok || !held.expires.After(r.clock()) {
		return "", false
	}
	return held.owner, true
}
