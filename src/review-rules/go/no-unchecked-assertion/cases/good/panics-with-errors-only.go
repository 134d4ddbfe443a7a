package tags

import "fmt"

func (m *Mapping) Get(path []uint16) (found *Tag, err error) {
	defer func() {
		if state := recover(); state != nil {
			err = fmt.Errorf("get: %w", state.(error))
		}
	}()
	return m.walk(path), nil
}

func (m *Mapping) walk(path []uint16) *Tag {
	at := m.root
	for _, id := range path {
		next, ok := at.children[id]
		if !ok {
			panic(fmt.Errorf("no tag %04x", id))
		}
		at = next
	}
	return at
}
