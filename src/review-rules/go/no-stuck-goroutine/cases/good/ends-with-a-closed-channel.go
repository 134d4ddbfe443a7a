package fan

import (
	"context"
	"fmt"
	"sync"
)

type worker struct {
	jobs chan func()
	wake chan struct{}
	quit chan struct{}
	done chan struct{}
	loop sync.WaitGroup
}

func (w *worker) run() {
	for {
		select {
		case job, ok := <-w.jobs:
			if !ok {
				return
			}
			job()
		case <-w.wake:
			fmt.Println("woken")
		case <-w.done:
			return
		}
	}
}

func (w *worker) finish() {
	close(w.jobs)
}

func (w *worker) end() {
	close(w.done)
	close(w.wake)
}

type poller struct {
	in   chan int
	loop sync.WaitGroup
	quit chan struct{}
}

func (p *poller) run() {
	for {
		select {
		case v := <-p.in:
			fmt.Println(v)
		case <-p.quit:
			return
		}
	}
}

func (p *poller) stop() {
	p.quit <- struct{}{}
	p.loop.Wait()
	close(p.in)
}

func produce(ctx context.Context, list []string) {
	lines := make(chan string, len(list))
	go func() {
		defer close(lines)
		for _, one := range list {
			lines <- one
		}
	}()
	for {
		select {
		case line := <-lines:
			if line == "" {
				return
			}
			fmt.Println(line)
		case <-ctx.Done():
			return
		}
	}
}

func both(list []string) {
	lines, over := make(chan string, len(list)), make(chan struct{})
	go func() {
		for _, one := range list {
			lines <- one
		}
		close(over)
		close(lines)
	}()
	for {
		select {
		case line := <-lines:
			fmt.Println(line)
		case <-over:
			return
		}
	}
}

func counted(list []string) {
	lines, over := make(chan string, len(list)), make(chan struct{})
	go func() {
		defer close(lines)
		for _, one := range list {
			lines <- one
		}
	}()
	go func() { over <- struct{}{} }()
	for {
		select {
		case line := <-lines:
			fmt.Println(line)
		case <-over:
			return
		}
	}
}

func turnsItOff(a, b chan int) {
	for {
		select {
		case v := <-a:
			if v == 0 {
				a = nil
			}
		case v := <-b:
			fmt.Println(v)
		}
	}
}

func start() {
	a, b := make(chan int), make(chan int)
	go func() { defer close(a); a <- 1 }()
	turnsItOff(a, b)
}
