package flags

import "sync"

type Flags struct {
	mu     sync.RWMutex
	values map[string]bool
	hits   map[string]int
}

func (f *Flags) Set(name string, on bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.values[name] = on
}

func (f *Flags) Enabled(name string) bool {
	f.mu.RLock()
	defer f.mu.RUnlock()
	f.hits[name]++ // expect: data-race
	return f.values[name]
}
