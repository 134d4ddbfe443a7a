package checks

import (
	"context"

	"golang.org/x/sync/errgroup"
)

type report struct{ failed []string }

func run(ctx context.Context, checks []check) (*report, error) {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(4)
	all := &report{}
	for _, one := range checks {
		group.Go(func() error {
			if one.run(ctx) != nil {
				all.failed = append(all.failed, one.name) // expect: data-race
			}
			return nil
		})
	}
	return all, group.Wait()
}
