package disks

import "sync"

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

func (q *queue) deliver(item string, isHeld bool) {
	if err := q.send(item); err != nil && !isHeld {
		q.fail(item)
	}
}

func (q *queue) flush() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, one := range q.items {
		q.deliver(one, true)
	}
}

func (q *queue) later(item string) {
	go q.fail(item)
}

func (q *queue) each() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, one := range q.items {
		q.later(one)
	}
}

func (q *queue) swap() {
	q.mu.Lock()
	items := q.items
	q.items = nil
	q.mu.Unlock()
	for _, one := range items {
		q.deliver(one, false)
	}
}

func (q *queue) unlocked(item string) {
	q.mu.Unlock()
	q.fail(item)
	q.mu.Lock()
}

func (q *queue) letsGo() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, one := range q.items {
		q.unlocked(one)
	}
}

type lessor struct {
	mu   sync.RWMutex
	left map[int]int
	keep func(id, left int)
	tell func(id int)
}

func newLessor(other *lessor) *lessor {
	l := &lessor{left: map[int]int{}}
	l.keep = func(id, left int) {
		other.note(id, left)
	}
	l.tell = func(id int) { l.note(id, 0) }
	return l
}

func (l *lessor) note(id, left int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.left[id] = left
}

func (l *lessor) renew(id int) {
	l.mu.Lock()
	l.keep(id, l.left[id])
	l.mu.Unlock()
	l.tell(id)
}
