package jobs

import (
	"context"
	"time"
)

type Runner struct {
	base context.Context
	last context.Context
}

func (r *Runner) Run(name string) error {
	ctx, _ := context.WithCancel(r.base) // expect: context-leak
	return r.start(ctx, name)
}

func (r *Runner) RunWithin(name string, limit time.Duration) error {
	ctx, _ := context.WithTimeout(r.base, limit) // expect: context-leak
	return r.start(ctx, name)
}

func (r *Runner) RunAll(ctx context.Context, names []string) error {
	for _, name := range names {
		ctx, _ = context.WithDeadline(ctx, time.Now().Add(time.Minute)) // expect: context-leak
		if err := r.start(ctx, name); err != nil {
			return err
		}
	}
	return nil
}

func (r *Runner) start(ctx context.Context, name string) error {
	r.last = ctx
	return ctx.Err()
}
