package work

import "sync"

type Runner struct {
	busy  sync.Mutex
	tasks chan func()
}

func (r *Runner) Submit(run func()) bool {
	r.busy.Lock()
	select {
	case r.tasks <- run:
		// Blocked tasks come first.
		return true // expect: lock-leak
	default:
	}
	r.busy.Unlock()
	return false
}
