package convert

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/sync/semaphore"
)

type pool struct {
	slots chan struct{}
	sem   *semaphore.Weighted
}

func (p *pool) convert(ctx context.Context, path string, run func(*os.File) error) error {
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("convert: %w", err) // expect: lock-leak
	}
	defer f.Close()
	err = run(f)
	<-p.slots
	return err
}

func each(paths []string, limit int, read func(string) ([]byte, error), use func([]byte)) {
	busy := make(chan bool, limit)
	for _, path := range paths {
		go func() {
			busy <- true
			text, err := read(path)
			if err != nil {
				println(path)
				return // expect: lock-leak
			}
			use(text)
			<-busy
		}()
	}
}

func (p *pool) weighted(ctx context.Context, read func() (int, error)) (int, error) {
	if err := p.sem.Acquire(ctx, 1); err != nil {
		return 0, err
	}
	n, err := read()
	if n == 0 || err != nil {
		return 0, err // expect: lock-leak
	}
	p.sem.Release(1)
	return n, nil
}

func loop(jobs <-chan string, tokens chan struct{}, run func(string) bool) {
	for job := range jobs {
		tokens <- struct{}{}
		if job == "" {
			continue // expect: lock-leak
		}
		run(job)
		<-tokens
	}
}
