package jobs

import "sync"

type Queue struct {
	mu   sync.Mutex
	cond *sync.Cond
	jobs []func()
	more bool
}

// Held from one turn to the next, and given back while a job runs.
func (q *Queue) drain() {
	q.mu.Lock()
	for len(q.jobs) > 0 {
		job := q.jobs[0]
		q.jobs = q.jobs[1:]
		if job == nil {
			continue
		}
		q.mu.Unlock()
		job()
		q.mu.Lock()
	}
	q.mu.Unlock()
}

func (q *Queue) each(keys []int, use func(func())) {
	for _, key := range keys {
		q.mu.Lock()
		if key >= len(q.jobs) {
			q.mu.Unlock()
			continue
		}
		job := q.jobs[key]
		q.mu.Unlock()
		use(job)
	}
}

func (q *Queue) wait(keys []int) {
	for _, key := range keys {
		q.mu.Lock()
		if key == 0 {
			q.giveBack()
			continue
		}
		q.jobs[key] = nil
		q.mu.Unlock()
	}
}

func (q *Queue) giveBack() {
	q.more = true
	q.mu.Unlock()
}

// Those with more are held until all were looked at.
func hold(queues []*Queue) (held []*Queue) {
	for _, q := range queues {
		q.mu.Lock()
		if q.more {
			held = append(held, q)
			continue
		}
		q.mu.Unlock()
	}
	return held
}
