package work

import (
	"context"
	"sync"

	"golang.org/x/sync/errgroup"
)

type page struct {
	user  string
	bills []string
}

func build(ctx context.Context, user func(context.Context) (string, error), bills func(context.Context) ([]string, error)) (*page, error) {
	var (
		built page
		err   error
	)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		built.user, err = user(ctx)
		return err
	})
	g.Go(func() error {
		built.bills, err = bills(ctx) // expect: data-race
		return err
	})
	if failed := g.Wait(); failed != nil {
		return nil, failed
	}
	return &built, nil
}

func sums(a, b []int) int {
	total := 0
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for _, one := range a {
			total += one
		}
	}()
	go func() {
		defer wg.Done()
		for _, one := range b {
			total += one // expect: data-race
		}
	}()
	wg.Wait()
	return total
}

func collect(first, second func() []string) []string {
	var all []string
	wg := sync.WaitGroup{}
	wg.Go(func() {
		all = append(all, first()...)
	})
	wg.Go(func() {
		all = append(all, second()...) // expect: data-race
	})
	wg.Wait()
	return all
}
