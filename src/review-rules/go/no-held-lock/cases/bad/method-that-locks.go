package sample

import "sync"

type account struct {
	mu    sync.Mutex
	cents int
}

func (a *account) balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.cents
}

func (a *account) spend(n int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.balance() < n { // expect: deadlock
		return false
	}
	a.cents -= n
	return true
}

func move(from *account, to *account, n int) {
	from.mu.Lock()
	to.mu.Lock()
	if from.balance() > n { // expect: deadlock
		from.cents -= n
		to.cents += n
	}
	to.mu.Unlock()
	from.mu.Unlock()
}
