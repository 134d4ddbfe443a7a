package table

import (
	"os"
	"sync"
)

type Table struct {
	lock sync.RWMutex
	head *os.File
	size int64
}

func (t *Table) Append(row []byte) error {
	t.lock.Lock()
	defer t.lock.Unlock()
	if t.size > 1<<20 {
		next, err := os.Create("next")
		if err != nil {
			return err
		}
		t.head = next
	}
	_, err := t.head.Write(row)
	return err
}

func (t *Table) Truncate(name string) error {
	t.lock.Lock()
	defer t.lock.Unlock()
	old, err := os.Open(name)
	if err != nil {
		return err
	}
	t.head = old
	return nil
}

func (t *Table) Name() string {
	t.lock.RLock()
	defer t.lock.RUnlock()
	return t.head.Name()
}

func (t *Table) Sync() error {
	return t.head.Sync() // expect: data-race
}
