package jobs

import "sync"

type Queue struct {
	mu   sync.Mutex
	jobs []func()
	more bool
}

func touch(queues []*Queue) (idle int) {
	for _, q := range queues {
		q.mu.Lock()
		if q.more {
			idle++
			continue // expect: lock-leak
		}
		q.jobs = nil
		q.mu.Unlock()
	}
	return idle
}

type Pool struct{ queues [8]*Queue }

func (p *Pool) pick(key int) *Queue { return p.queues[key%8] }

func (p *Pool) add(keys []int, job func()) {
	for _, key := range keys {
		q := p.pick(key)
		q.mu.Lock()
		if len(q.jobs) > 100 {
			continue // expect: lock-leak
		}
		q.jobs = append(q.jobs, job)
		q.mu.Unlock()
	}
}
