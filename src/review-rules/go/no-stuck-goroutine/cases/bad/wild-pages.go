package sample

import (
	"context"
	"fmt"
	"time"
)

type page struct {
	number int
	rows   []string
	err    error
}

// Client reads tables page by page.
type Client struct {
	get   func(ctx context.Context, table string, number int) ([]string, bool, error)
	limit time.Duration
}

func (c *Client) Rows(ctx context.Context, table string, want int) ([]string, error) {
	pages := make(chan page)
	quit := make(chan struct{})
	defer close(quit)
	go func() {
		defer close(pages)
		for number := 0; ; number++ {
			rows, more, err := c.get(ctx, table, number)
			next := page{number: number, rows: rows, err: err}
			pages <- next // expect: goroutine-leak
			if err != nil || !more {
				return
			}
		}
	}()
	timer := time.NewTimer(c.limit)
	defer timer.Stop()
	var all []string
	for next := range pages {
		if next.err != nil {
			return nil, fmt.Errorf("page %d of %s: %w", next.number, table, next.err)
		}
		all = append(all, next.rows...)
		if len(all) >= want {
			return all[:want], nil
		}
	}
	return all, nil
}
