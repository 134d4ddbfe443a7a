package fan

import (
	"context"
	"fmt"
)

func merge(a, b <-chan int, stop <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for {
			select {
			case v := <-a: // expect: busy-loop
				out <- v
			case v := <-b:
				out <- v
			case <-stop:
				return
			}
		}
	}()
	return out
}

func sum(list []int) (total int) {
	first, second := make(chan int), make(chan int)
	stop := make(chan struct{})
	go func() {
		defer close(first)
		for _, one := range list {
			first <- one
		}
	}()
	for v := range merge(first, second, stop) {
		total += v
	}
	return total
}

type worker struct {
	jobs chan func()
	quit <-chan struct{}
}

func (w *worker) run() {
	for {
		select {
		case job := <-w.jobs: // expect: busy-loop
			if job != nil {
				job()
			}
		case <-w.quit:
			return
		}
	}
}

func (w *worker) finish() {
	close(w.jobs)
}

func produce(ctx context.Context, list []string) {
	lines := make(chan string, len(list))
	go func() {
		for _, one := range list {
			lines <- one
		}
		close(lines)
	}()
	for {
		select {
		case line := <-lines: // expect: busy-loop
			fmt.Println(line)
		case <-ctx.Done():
			return
		}
	}
}
