package work

import (
	"sync"
	"sync/atomic"
)

type pool struct {
	mu   sync.Mutex
	quit chan struct{}
	out  chan int
	left atomic.Int64
	shut bool
}

func (p *pool) start(n int) {
	for i := 0; i < n; i++ {
		go p.last()
		go p.locked()
		go func(i int) {
			if i == n-1 {
				close(p.out)
			}
		}(i)
	}
	go p.once()
}

func (p *pool) last() {
	if p.left.Add(-1) == 0 {
		close(p.quit)
	}
}

func (p *pool) locked() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shut {
		return
	}
	p.shut = true
	close(p.quit)
}

func (p *pool) once() {
	close(p.quit)
}

type reader struct {
	done chan struct{}
	err  error
}

func (r *reader) run() {
	for {
		if r.err != nil {
			return
		}
		close(r.done)
	}
}

func many(rs []*reader) {
	for _, r := range rs {
		go r.run()
	}
}

func replaced(run func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		run()
	}()
	<-done
	done = make(chan struct{})
	close(done)
}

func another(run func(), early bool) {
	done := make(chan struct{})
	if early {
		close(done)
		return
	}
	go func() {
		done := make(chan struct{})
		run()
		close(done)
	}()
	close(done)
}
