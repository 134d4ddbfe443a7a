package sample

// go: 20

import (
	"context"
	"sync"
)

type task struct {
	name    string
	retries int
	run     func(ctx context.Context) error
}

// Runner runs tasks side by side, a few at a time.
type Runner struct {
	slots chan struct{}
	log   func(format string, args ...any)
	mu    sync.Mutex
	done  map[string]error
}

func (r *Runner) Run(ctx context.Context, tasks []task) map[string]error {
	var wg sync.WaitGroup
	for index, one := range tasks {
		if one.run == nil {
			r.log("task %d (%s) has nothing to do", index, one.name)
			continue
		}
		r.slots <- struct{}{}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { <-r.slots }()
			var err error
			for try := 0; try <= 3; try++ {
				err = one.run(ctx) // expect: loop-capture
				if err == nil || ctx.Err() != nil {
					break
				}
			}
			r.mu.Lock()
			defer r.mu.Unlock()
			r.done[one.name] = err
		}()
	}
	wg.Wait()
	return r.done
}
