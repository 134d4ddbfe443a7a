package state

import "sync"

// Nobody in this file writes under the lock.
type memory struct {
	mu       sync.RWMutex
	assigned map[string]int
}

func (m *memory) get(id string) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.assigned[id]
}

func (m *memory) double(id string) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return 2 * m.get(id)
}

type table struct {
	lock sync.RWMutex
	rows []string
}

func (t *table) size() int {
	t.lock.RLock()
	defer t.lock.RUnlock()
	return len(t.rows)
}

func (t *table) add(row string) int {
	t.lock.Lock()
	t.rows = append(t.rows, row)
	t.lock.Unlock()
	return t.size()
}

func (t *table) first() (string, int) {
	t.lock.RLock()
	row := t.rows[0]
	t.lock.RUnlock()
	return row, t.size()
}

func (t *table) later() {
	t.lock.RLock()
	defer t.lock.RUnlock()
	go t.size()
}
