package state

import "sync"

type memory struct {
	sync.RWMutex
	assigned map[string]int
	free     int
}

func (m *memory) get(id string) (int, bool) {
	m.RLock()
	defer m.RUnlock()
	n, ok := m.assigned[id]
	return n, ok
}

func (m *memory) getOrFree(id string) int {
	m.RLock()
	defer m.RUnlock()
	if n, ok := m.get(id); ok { // expect: deadlock
		return n
	}
	return m.free
}

func (m *memory) set(id string, n int) {
	m.Lock()
	defer m.Unlock()
	m.assigned[id] = n
}

type table struct {
	lock sync.RWMutex
	rows []string
}

func (t *table) size() int {
	t.lock.RLock()
	n := len(t.rows)
	t.lock.RUnlock()
	return n
}

func (t *table) all(each func(string)) {
	t.lock.RLock()
	for i := 0; i < t.size(); i++ { // expect: deadlock
		each(t.rows[i])
	}
	t.lock.RUnlock()
}

func (t *table) add(row string) {
	t.lock.Lock()
	t.rows = append(t.rows, row)
	t.lock.Unlock()
}
