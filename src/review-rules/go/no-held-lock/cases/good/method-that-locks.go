package sample

import (
	"sync"
	"time"
)

type account struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	cents int
	next  *account
	shut  bool
}

func (a *account) balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.cents
}

func (a *account) limit() int {
	a.rw.RLock()
	defer a.rw.RUnlock()
	return a.cents
}

func (a *account) close() {
	if a.shut {
		return
	}
	a.mu.Lock()
	a.shut = true
	a.mu.Unlock()
}

func (a *account) spend(n int) bool {
	a.mu.Lock()
	a.cents -= n
	a.mu.Unlock()
	return a.balance() > 0
}

func (a *account) chain() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.next != nil {
		return a.next.balance()
	}
	// Another lock.
	return a.cents + a.limit()
}

func (a *account) both() int {
	a.rw.RLock()
	defer a.rw.RUnlock()
	return a.limit()
}

func (a *account) later() {
	a.mu.Lock()
	defer a.mu.Unlock()
	go a.balance()
	time.AfterFunc(time.Second, func() { a.balance() })
	defer a.close()
}

func (a *account) wait(done func(int) bool) {
	a.mu.Lock()
	for !done(a.cents) {
		a.mu.Unlock()
		_ = a.balance()
		a.mu.Lock()
	}
	a.mu.Unlock()
}

func (a *account) maybe(isLocked bool) int {
	if !isLocked {
		a.mu.Lock()
		defer a.mu.Unlock()
	} else {
		return a.balance()
	}
	return a.cents
}

func (a *account) ended() {
	a.mu.Lock()
	if a.shut {
		a.mu.Unlock()
	} else {
		a.release()
	}
	a.balance()
}

func (a *account) release() { a.mu.Unlock() }

func (a *account) first(others []*account) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, a := range others {
		if a.balance() > 0 {
			return 1
		}
	}
	return a.cents
}

func (a *account) aside(work func()) {
	a.mu.Unlock()
	work()
	a.mu.Lock()
}

func (a *account) worked(work func()) {
	a.mu.Lock()
	a.aside(work)
	a.mu.Unlock()
}
