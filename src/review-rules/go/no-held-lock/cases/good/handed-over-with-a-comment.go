package work

import (
	"context"
	"sync"
)

type Runner struct {
	busy  sync.RWMutex
	tasks chan task
}

type task struct {
	run  func()
	done chan struct{}
}

func (r *Runner) Submit(ctx context.Context, run func()) <-chan struct{} {
	done := make(chan struct{})
	r.busy.RLock()
	select {
	case r.tasks <- task{run, done}:
		// The RUnlock that belongs to this is deferred by execute.
		return done
	case <-ctx.Done():
		close(done)
		r.busy.RUnlock()
	}
	return done
}

func (r *Runner) execute(one task) {
	defer r.busy.RUnlock()
	defer close(one.done)
	one.run()
}
