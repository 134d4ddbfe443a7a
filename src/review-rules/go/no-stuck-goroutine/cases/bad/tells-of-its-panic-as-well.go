package tasks

import (
	"context"
	"fmt"
	"time"
)

type runner struct{ limit time.Duration }

func (r *runner) run(ctx context.Context, task func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, r.limit)
	defer cancel()
	failed := make(chan error)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				failed <- fmt.Errorf("panic: %v", p) // expect: goroutine-leak
			}
		}()
		failed <- task(ctx)
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case err := <-failed:
		return err
	}
}
