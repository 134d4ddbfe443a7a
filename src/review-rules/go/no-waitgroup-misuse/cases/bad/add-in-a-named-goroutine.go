package sample

import "sync"

type pool struct {
	wg   sync.WaitGroup
	jobs chan func()
}

func (p *pool) start(n int) {
	for i := 0; i < n; i++ {
		go p.work()
	}
}

func (p *pool) work() {
	p.wg.Add(1) // expect: waitgroup
	defer p.wg.Done()
	for job := range p.jobs {
		job()
	}
}
