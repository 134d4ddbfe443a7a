package store

import "sync"

type pool struct {
	once  sync.Once
	ready sync.Once
	conn  func() error
}

var first, second sync.Once

func (p *pool) open() {
	p.once.Do(func() {
		p.ready.Do(func() { p.conn = nil })
		go p.open()
	})
}

func (p *pool) with(other *pool) {
	p.ready.Do(func() {
		other.ready.Do(func() {})
		p.close()
	})
}

func (p *pool) close() {
	first.Do(func() { second.Do(func() {}) })
}

type client struct{ pool *pool }

func (c *client) Do(run func()) { run() }

func (c *client) all() {
	c.Do(func() { c.Do(func() {}) })
}
