package stream

import "sync"

type worker struct {
	mu   sync.Mutex
	quit chan struct{}
	jobs chan func()
}

func (w *worker) stop(isHard bool) {
	if isHard {
		close(w.quit)
	}
	w.mu.Lock()
	w.jobs = nil
	w.mu.Unlock()
	close(w.quit) // expect: closed-channel
}

func (w *worker) run(jobs []func() error) error {
	defer close(w.quit)
	for _, job := range jobs {
		if err := job(); err != nil {
			close(w.quit) // expect: closed-channel
			return err
		}
	}
	return nil
}

func walk(visit func(chan<- string) error, files chan string) {
	err := visit(files)
	close(files)
	if err != nil {
		files <- "" // expect: closed-channel
	}
}
