package convert

import (
	"context"
	"os"

	"golang.org/x/sync/semaphore"
)

type pool struct {
	slots chan struct{}
	sem   *semaphore.Weighted
}

func (p *pool) convert(path string, run func(*os.File) error) error {
	p.slots <- struct{}{}
	defer func() { <-p.slots }()
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return run(f)
}

func (p *pool) onEachWay(path string, run func(*os.File) error) error {
	p.slots <- struct{}{}
	f, err := os.Open(path)
	if err != nil {
		<-p.slots
		return err
	}
	err = run(f)
	<-p.slots
	return err
}

func (p *pool) handsOn(path string, run func() error) error {
	p.slots <- struct{}{}
	go func() {
		_ = run()
		<-p.slots
	}()
	if path == "" {
		return nil
	}
	p.slots <- struct{}{}
	<-p.slots
	return nil
}

func (p *pool) weighted(ctx context.Context, read func() (int, error)) (int, error) {
	if err := p.sem.Acquire(ctx, 1); err != nil {
		return 0, err
	}
	defer p.sem.Release(1)
	n, err := read()
	if err != nil {
		return 0, err
	}
	return n, nil
}

func asks(requests chan int, done chan bool, n int) {
	requests <- n
	if n == 0 {
		return
	}
	<-done
}

func before(slots chan struct{}, run func() error) error {
	if err := run(); err != nil {
		return err
	}
	slots <- struct{}{}
	_ = run()
	<-slots
	return nil
}
