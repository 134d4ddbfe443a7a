package jobs

import (
	"sync"
	"time"
)

type Job struct {
	At  time.Time
	Run func()
}

type Queue struct {
	sync.Mutex
	jobs []Job
	done chan struct{}
}

func (q *Queue) loop() {
	for {
		select {
		case <-q.done:
			return
		case <-time.After(time.Second):
		}
		q.Lock()
		if len(q.jobs) == 0 {
			continue // expect: lock-leak
		}
		job := q.jobs[0]
		q.jobs = q.jobs[1:]
		q.Unlock()
		job.Run()
	}
}

type Presence struct {
	mu   sync.RWMutex
	last map[string]time.Time
}

func (p *Presence) Online(ids []string) (online []string) {
	for _, id := range ids {
		p.mu.RLock()
		seen, ok := p.last[id]
		if !ok {
			continue // expect: lock-leak
		}
		p.mu.RUnlock()
		if time.Since(seen) < time.Minute {
			online = append(online, id)
		}
	}
	return online
}
