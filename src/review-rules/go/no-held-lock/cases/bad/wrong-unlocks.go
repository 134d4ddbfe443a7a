package memory

import "sync"

type memory struct {
	mu     sync.RWMutex
	values map[string]int
}

func (m *memory) put(key string, value int) {
	m.mu.Lock()
	defer m.mu.Lock() // expect: deadlock
	m.values[key] = value
}

func (m *memory) get(key string) int {
	m.mu.RLock()
	defer m.mu.Unlock() // expect: wrong-unlock
	return m.values[key]
}

func (m *memory) all(use func(string)) {
	m.mu.RLock()
	for key := range m.values {
		use(key)
	}
	m.mu.Unlock() // expect: wrong-unlock
}

func (m *memory) clear() {
	m.mu.Lock()
	m.values = map[string]int{}
	m.mu.RUnlock() // expect: wrong-unlock
}

func (m *memory) count(key string) {
	m.mu.Lock()
	m.mu.Unlock() // expect: wrong-unlock
	m.values[key] += 1
}

func (m *memory) has(key string) bool {
	m.mu.RLock()
	_, ok := m.values[key]
	m.mu.Unlock() // expect: wrong-unlock
	return ok
}

func (m *memory) add(key string) {
	m.mu.Lock()
	defer m.mu.RUnlock() // expect: wrong-unlock
	m.values[key]++
}

func (m *memory) drop(key string) {
	m.mu.Lock()
	m.mu.Unlock() // expect: wrong-unlock
	delete(m.values, key)
}
