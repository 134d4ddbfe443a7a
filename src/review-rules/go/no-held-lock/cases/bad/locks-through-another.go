package disks

import (
	"fmt"
	"sync"
)

type machine struct {
	sync.Mutex
	attached map[string]int
}

func (m *machine) attach(paths ...string) error {
	m.Lock()
	defer m.Unlock()
	return m.attachFrom(0, paths...) // expect: deadlock
}

func (m *machine) attachFrom(start int, paths ...string) error {
	for i := start; i < len(paths); i++ {
		if paths[i] == "" {
			m.detach(paths[:i]...)
			return fmt.Errorf("disk %d has no path", i)
		}
		m.attached[paths[i]]++
	}
	return nil
}

func (m *machine) detach(paths ...string) {
	m.Lock()
	defer m.Unlock()
	for _, one := range paths {
		delete(m.attached, one)
	}
}

type queue struct {
	mu    sync.Mutex
	items []string
	send  func(string) error
}

func (q *queue) fail(item string) {
	q.mu.Lock()
	q.items = append(q.items, item)
	q.mu.Unlock()
}

func (q *queue) flush() {
	q.mu.Lock()
	for _, one := range q.items {
		q.deliver(one) // expect: deadlock
	}
	q.items = nil
	q.mu.Unlock()
}

func (q *queue) deliver(item string) {
	if err := q.send(item); err != nil {
		q.fail(item)
	}
}

func (q *queue) close() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.items) > 0 {
		q.report() // expect: deadlock
	}
	return nil
}

func (q *queue) report() {
	switch {
	case q.send == nil:
		return
	default:
		q.fail("closed")
	}
}

type lessor struct {
	mu   sync.RWMutex
	left map[int]int
	keep func(id, left int)
}

func newLessor() *lessor {
	l := &lessor{left: map[int]int{}}
	l.keep = func(id, left int) {
		l.note(id, left)
	}
	return l
}

func (l *lessor) note(id, left int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.left[id] = left
}

func (l *lessor) renew(id int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.keep != nil && l.left[id] > 0 {
		l.keep(id, 0) // expect: deadlock
	}
}
