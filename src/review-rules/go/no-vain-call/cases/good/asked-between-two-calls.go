package pages

import (
	"context"
	"time"

	"golang.org/x/time/rate"
)

func both(ctx context.Context, first, second func() error) error {
	limiter := rate.NewLimiter(rate.Every(time.Second), 1)
	if err := limiter.Wait(ctx); err != nil {
		return err
	}
	if err := first(); err != nil {
		return err
	}
	if err := limiter.Wait(ctx); err != nil {
		return err
	}
	return second()
}
