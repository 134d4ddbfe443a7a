package sample

func (q *queue) Pop() *item {
	q.Lock()
	if len(q.items) == 0 {
		return nil // expect: lock-leak
	}
	first := q.items[0]
	q.items = q.items[1:]
	q.Unlock()
	return first
}
