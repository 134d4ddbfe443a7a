package pages

import (
	"context"

	"golang.org/x/time/rate"
)

func all(ctx context.Context, fetch func(page int) (more bool, err error)) error {
	limiter := rate.NewLimiter(2, 1)
	page := 0
again:
	if err := limiter.Wait(ctx); err != nil {
		return err
	}
	more, err := fetch(page)
	if err != nil {
		return err
	}
	if more {
		page++
		goto again
	}
	return nil
}
