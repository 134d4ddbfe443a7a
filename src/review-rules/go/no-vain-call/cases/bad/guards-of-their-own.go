package limit

import (
	"context"
	"net/http"

	"golang.org/x/sync/singleflight"
	"golang.org/x/time/rate"
)

func Limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		bucket := rate.NewLimiter(10, 20) // expect: vain-call
		if !bucket.Allow() {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type client struct{ sent int }

func (c *client) send(ctx context.Context) error {
	l := rate.NewLimiter(rate.Limit(5), 1) // expect: vain-call
	if err := l.Wait(ctx); err != nil {
		return err
	}
	c.sent++
	return nil
}

func load(key string, read func() (any, error)) (any, error) {
	var group singleflight.Group // expect: vain-call
	v, err, _ := group.Do(key, read)
	return v, err
}
