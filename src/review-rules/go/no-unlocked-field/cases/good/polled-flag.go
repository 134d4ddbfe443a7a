package feed

import (
	"sync"
	"sync/atomic"
)

type pump struct {
	running atomic.Bool
	step    func()
}

func (p *pump) Start() {
	p.running.Store(true)
	go p.run()
}

func (p *pump) run() {
	for p.running.Load() {
		p.step()
	}
}

func (p *pump) Stop() { p.running.Store(false) }

// Only its own goroutine sets it.
type reader struct {
	done bool
	next func() bool
}

func (r *reader) Start() { go r.run() }

func (r *reader) run() {
	for !r.done {
		r.done = !r.next()
	}
}

// Nobody runs it beside the others.
type parser struct {
	atEnd bool
	text  string
}

func (p *parser) all() (found []string) {
	for !p.atEnd {
		found = append(found, p.text)
		p.advance()
	}
	return found
}

func (p *parser) advance() { p.atEnd = true }

func each(parsers []*parser) {
	for _, one := range parsers {
		go one.advance()
	}
}

// It is set before it starts.
type job struct {
	isOn bool
	step func()
}

func (j *job) Run() {
	j.isOn = true
	go j.loop()
}

func (j *job) loop() {
	for j.isOn {
		j.step()
	}
}

type guarded struct {
	mu   sync.Mutex
	over bool
	step func()
}

func (g *guarded) Start() { go g.loop() }

func (g *guarded) loop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for !g.over {
		g.mu.Unlock()
		g.step()
		g.mu.Lock()
	}
}

func (g *guarded) Stop() {
	g.mu.Lock()
	g.over = true
	g.mu.Unlock()
}

type told struct {
	over bool
	step func()
}

func (t *told) Start() { go t.loop() }

// A flag is good enough here: go:norace.
func (t *told) loop() {
	for !t.over {
		t.step()
	}
}

func (t *told) Stop() { t.over = true }
