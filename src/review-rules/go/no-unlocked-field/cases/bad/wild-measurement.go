package index

import (
	"errors"
	"sort"
	"sync"
)

var ErrClosed = errors.New("index: closed")

type series struct {
	id   uint64
	tags map[string]string
}

// Measurement holds the series of one name.
type Measurement struct {
	name string

	mu      sync.RWMutex
	byID    map[uint64]*series
	byTag   map[string]map[string][]uint64
	sorted  []uint64
	isStale bool
}

func NewMeasurement(name string) *Measurement {
	return &Measurement{
		name:  name,
		byID:  make(map[uint64]*series),
		byTag: make(map[string]map[string][]uint64),
	}
}

func (m *Measurement) Name() string { return m.name }

func (m *Measurement) Add(id uint64, tags map[string]string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.byID[id]; ok {
		return false
	}
	m.byID[id] = &series{id: id, tags: tags}
	for key, value := range tags {
		values := m.byTag[key]
		if values == nil {
			values = make(map[string][]uint64)
			m.byTag[key] = values
		}
		values[value] = append(values[value], id)
	}
	m.isStale = true
	return true
}

func (m *Measurement) Drop(id uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	one, ok := m.byID[id]
	if !ok {
		return ErrClosed
	}
	delete(m.byID, id)
	for key := range one.tags {
		delete(m.byTag, key)
	}
	m.isStale = true
	return nil
}

func (m *Measurement) HasTag(key string) bool {
	m.mu.RLock()
	_, ok := m.byTag[key]
	m.mu.RUnlock()
	return ok
}

func (m *Measurement) Keys() []string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	keys := make([]string, 0, len(m.byTag))
	for key := range m.byTag {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

func (m *Measurement) IDs() []uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.isStale {
		m.sorted = m.sorted[:0]
		for id := range m.byID {
			m.sorted = append(m.sorted, id)
		}
		m.isStale = false
	}
	return append([]uint64(nil), m.sorted...)
}

// ByTag gives the series that have the value.
func (m *Measurement) ByTag(key, value string) []uint64 {
	values := m.byTag[key] // expect: data-race
	if values == nil {
		return nil
	}
	return append([]uint64(nil), values[value]...)
}
