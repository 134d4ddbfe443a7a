package scan

import (
	"context"
	"sync"

	"golang.org/x/sync/errgroup"
)

func sum(ctx context.Context, parts []func(context.Context) (int, error)) (int, error) {
	results := make(chan int)
	g, ctx := errgroup.WithContext(ctx)
	for _, part := range parts {
		g.Go(func() error {
			n, err := part(ctx)
			if err != nil {
				return err
			}
			results <- n
			return nil
		})
	}
	if err := g.Wait(); err != nil { // expect: goroutine-leak
		return 0, err
	}
	close(results)
	total := 0
	for n := range results {
		total += n
	}
	return total, nil
}

func first(parts []func() int) int {
	results := make(chan int)
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Go(func() {
			results <- part() // expect: goroutine-leak
		})
	}
	return <-results
}
