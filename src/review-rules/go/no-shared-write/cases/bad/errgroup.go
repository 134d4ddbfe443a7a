package work

import (
	"context"

	"golang.org/x/sync/errgroup"
)

func loadAll(ctx context.Context, ids []int, load func(context.Context, int) (string, error)) ([]string, error) {
	g, ctx := errgroup.WithContext(ctx)
	names := []string{}
	for _, id := range ids {
		g.Go(func() error {
			name, err := load(ctx, id)
			if err != nil {
				return err
			}
			names = append(names, name) // expect: data-race
			return nil
		})
	}
	return names, g.Wait()
}
