package sample

// go: 20

import (
	"context"

	"golang.org/x/sync/errgroup"
)

func All(ctx context.Context, urls []string) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, url := range urls {
		group.Go(func() error {
			return fetch(ctx, url) // expect: loop-capture
		})
	}
	return group.Wait()
}
