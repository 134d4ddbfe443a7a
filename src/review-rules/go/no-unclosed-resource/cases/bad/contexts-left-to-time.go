package jobs

import (
	"context"
	"fmt"
	"time"
)

type Queue struct {
	base    context.Context
	timeout time.Duration
}

// Each round leaves a timer until it runs out.
func (q *Queue) drain(names []string) error {
	for _, name := range names {
		ctx, cancel := context.WithTimeout(q.base, q.timeout) // expect: context-leak
		if err := q.run(ctx, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		cancel()
	}
	return nil
}

func (q *Queue) until(deadline time.Time) (string, error) {
	ctx, stop := context.WithDeadline(q.base, deadline) // expect: context-leak
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case name := <-q.next(ctx):
		stop()
		return name, nil
	}
}

func (q *Queue) first(tries []string) (found string) {
	ctx, cancel := context.WithCancel(q.base) // expect: context-leak
	for _, try := range tries {
		if q.run(ctx, try) == nil {
			return try
		}
	}
	cancel()
	return ""
}

func (q *Queue) check() error {
	ctx, cancel := context.WithCancelCause(q.base) // expect: context-leak
	switch err := q.run(ctx, "check"); {
	case err == nil:
		cancel(nil)
		return nil
	default:
		return err
	}
}
