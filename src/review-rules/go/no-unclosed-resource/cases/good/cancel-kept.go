package jobs

import (
	"context"
	"time"
)

type Runner struct {
	base   context.Context
	last   context.Context
	cancel context.CancelFunc
}

func (r *Runner) Run(name string) error {
	ctx, cancel := context.WithCancel(r.base)
	defer cancel()
	return r.start(ctx, name)
}

// Its field is what ends it.
func (r *Runner) Open() {
	r.last, r.cancel = context.WithCancel(r.base)
}

func (r *Runner) Close() { r.cancel() }

// Nothing of it can be ended.
func (r *Runner) Named(name string) context.Context {
	return context.WithValue(r.base, key{}, name)
}

type key struct{}

func parse(text string) (context.Context, func()) { return context.Background(), func() {} }

func (r *Runner) Parsed(text string) error {
	ctx, _ := parse(text)
	return r.start(ctx, text)
}

func (r *Runner) Within(limit time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(r.base, limit)
}

func (r *Runner) start(ctx context.Context, name string) error {
	r.last = ctx
	return ctx.Err()
}
