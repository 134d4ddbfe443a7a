package sample

import "sync"

type Guarded struct {
	lock sync.Locker
}

func (g Guarded) Do(body func()) {
	g.lock.Lock()
	defer g.lock.Unlock()
	body()
}
