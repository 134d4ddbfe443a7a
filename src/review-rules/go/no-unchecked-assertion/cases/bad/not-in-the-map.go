package work

import (
	"sync"
)


type job struct{ priority int }

type pool struct{ jobs sync.Map }

func (p *pool) put(id string, priority int) {
	p.jobs.Store(id, &job{priority})
}

func (p *pool) priority(id string) int {
	v, _ := p.jobs.Load(id)
	return v.(*job).priority // expect: unchecked-assertion
}
