package memory

import "sync"

type memory struct {
	mu     sync.RWMutex
	once   sync.Mutex
	values map[string]int
}

func (m *memory) put(key string, value int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.values[key] = value
}

// Who calls it holds the lock, and gets it back.
func (m *memory) wait(until func()) {
	m.mu.Unlock()
	defer m.mu.Lock()
	until()
}

// It is handed on for reading: who calls it gives it back.
func (m *memory) lower() {
	m.mu.Unlock()
	m.mu.RLock()
}

func (m *memory) either(key string, change bool) int {
	m.mu.RLock()
	value, ok := m.values[key]
	m.mu.RUnlock()
	if !ok {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.values[key] = 1
	}
	return value
}

func (m *memory) drain(done func()) {
	// Waits for who writes still.
	m.mu.Lock()
	m.mu.Unlock()
	m.values = nil
	m.once.Lock()
	m.once.Unlock()
	done()
}

const template = `
func (m *memory) bad() {
	m.mu.RLock()
	defer m.mu.Unlock()
}
`
