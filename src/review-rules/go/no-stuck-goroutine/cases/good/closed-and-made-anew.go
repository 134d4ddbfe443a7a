package board

import "sync"

type board struct {
	mu      sync.Mutex
	changed chan struct{}
	asked   chan int
}

func (b *board) set() {
	b.mu.Lock()
	defer b.mu.Unlock()
	close(b.changed)
	b.changed = make(chan struct{})
}

func (b *board) watch(show func(int)) {
	for {
		select {
		case <-b.changed:
			show(0)
		case n := <-b.asked:
			show(n)
		}
	}
}

type pool struct{ done chan struct{} }

func (p *pool) finish() { close(p.done) }

type collector struct {
	done  chan int
	quit  chan struct{}
	total int
}

func (c *collector) loop() {
	for {
		select {
		case n := <-c.done:
			c.total += n
		case <-c.quit:
			return
		}
	}
}
