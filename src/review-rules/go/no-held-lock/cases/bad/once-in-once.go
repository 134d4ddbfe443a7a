package store

import "sync"

type pool struct {
	once  sync.Once
	ready sync.Once
	conn  func() error
}

func (p *pool) open() {
	p.once.Do(func() {
		if err := p.conn(); err != nil {
			p.once.Do(func() { p.conn = nil }) // expect: deadlock
		}
	})
}

func (p *pool) start() {
	p.ready.Do(p.prepare)
}

func (p *pool) prepare() {
	p.open()
	p.start() // expect: deadlock
}
