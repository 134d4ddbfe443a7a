package queue

import "sync"

// Queue belongs to one goroutine; only its end is looked at from elsewhere.
type Queue struct {
	mu    sync.Mutex
	items []int
}

func (q *Queue) Push(item int) { q.items = append(q.items, item) }

func (q *Queue) Pop() int {
	item := q.items[0]
	q.items = q.items[1:]
	return item
}

func (q *Queue) Size() int { return len(q.items) }

func (q *Queue) Drop() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = nil
}

func (q *Queue) Last() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.items[len(q.items)-1]
}
