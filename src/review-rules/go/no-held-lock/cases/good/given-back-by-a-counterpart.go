package pages

import "sync"

type Pager struct {
	mu    sync.Mutex
	pages []string
}

func (p *Pager) Suspend() {
	p.mu.Lock()
	p.pages = nil
}

func (p *Pager) Resume() {
	p.pages = []string{}
	p.mu.Unlock()
}

func (p *Pager) Pages() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.pages
}
