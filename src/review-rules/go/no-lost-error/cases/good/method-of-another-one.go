package resolver

import (
	"context"
	"errors"
)

type Remote interface {
	Resolve(ctx context.Context, ref string) (string, error)
	Fetch(ctx context.Context, ref string) ([]byte, error)
}

type Resolver struct {
	remote Remote
	inner  struct{ remote Remote }
	warm   bool
}

func (r *Resolver) Fetch(ctx context.Context, ref string) ([]byte, error) {
	if !r.warm {
		r.Resolve(ctx, ref)
	}
	return r.remote.Fetch(ctx, ref)
}

func (r *Resolver) Resolve(ctx context.Context, ref string) (string, error) {
	if ref == "" {
		return "", errors.New("no reference")
	}
	name, err := r.remote.Resolve(ctx, ref)
	if err == nil {
		r.warm = true
		return name, nil
	}
	return r.inner.remote.Resolve(ctx, ref)
}
