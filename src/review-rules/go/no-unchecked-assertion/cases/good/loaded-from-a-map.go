package work

import (
	"sync"
)


type job struct{ priority int }

type pool struct {
	jobs   sync.Map
	config loader
}

type loader interface{ Load(string) (any, error) }

func (p *pool) found(id string) int {
	v, ok := p.jobs.Load(id)
	if !ok {
		return 0
	}
	return v.(*job).priority
}

func (p *pool) there(id string) int {
	v, _ := p.jobs.Load(id)
	if v == nil {
		return 0
	}
	return v.(*job).priority
}

func (p *pool) put(id string) int {
	p.jobs.LoadOrStore(id, &job{1})
	v, _ := p.jobs.Load(id)
	return v.(*job).priority
}

func (p *pool) configured() int {
	v, _ := p.config.Load("priority")
	return v.(int)
}
