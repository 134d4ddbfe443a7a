package stream

import "sync"

type worker struct {
	once sync.Once
	quit chan struct{}
	done chan int
}

func (w *worker) stop(isHard bool, err error) error {
	if isHard {
		close(w.quit)
	}
	if isHard {
		return err
	}
	close(w.quit)
	return nil
}

func (w *worker) restart(isIdle bool) {
	if isIdle {
		close(w.quit)
		w.quit = make(chan struct{})
	}
	close(w.quit)
	w.open()
	close(w.quit)
}

func (w *worker) end(isClosed bool) {
	if !isClosed {
		close(w.done)
	}
	if isClosed {
		w.done <- 1
	}
}

func each(parts []part) []chan int {
	var all []chan int
	for _, one := range parts {
		out := make(chan int)
		all = append(all, out)
		go func() {
			defer close(out)
			one.run(out)
		}()
	}
	for _, out := range all {
		go func() {
			out <- 1
			close(out)
		}()
	}
	for _, one := range all {
		go func(out chan int) {
			close(out)
		}(one)
	}
	return all
}

func first(parts []part, w *worker) {
	done := make(chan struct{})
	for _, one := range parts {
		go func() {
			one.run(nil)
			w.once.Do(func() { close(done) })
		}()
	}
	<-done
	for _, one := range parts {
		if one.isLast() {
			go func() {
				close(w.done)
			}()
		}
	}
	for {
		go func() {
			close(w.quit)
		}()
		break
	}
}
