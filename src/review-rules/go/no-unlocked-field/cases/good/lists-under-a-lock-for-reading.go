package flags

import "sync"

type Flags struct {
	mu    sync.RWMutex
	own   sync.Mutex
	slots []int
	hits  map[string]int
	seen  map[string]int
}

func (f *Flags) Count(slot int) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	f.slots[slot] = 1
}

func (f *Flags) Hit(name string) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	f.own.Lock()
	defer f.own.Unlock()
	f.hits[name]++
}

func (f *Flags) note(name string) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	f.seen[name]++
}
