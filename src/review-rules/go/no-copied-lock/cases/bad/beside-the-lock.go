package model

import (
	"sync"
	"sync/atomic"
)

type Model struct {
	executed atomic.Value
	count    int
}

func (m Model) Init() int { // expect: lock-copy
	return m.count
}

func (m *Model) View() string {
	m.executed.Store(true)
	return "done"
}

type Config struct {
	mu   sync.Mutex
	info string
}

func (c Config) read() string { // expect: lock-copy
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.info
}

func (c Config) Name() string { // expect: lock-copy
	return "name: " + c.read()
}

func (c Config) Copy() Config { // expect: lock-copy
	return c
}
