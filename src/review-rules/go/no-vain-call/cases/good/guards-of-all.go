package limit

import (
	"context"
	"net/http"
	"sync"

	"golang.org/x/time/rate"
)

func Limit(next http.Handler) http.Handler {
	bucket := rate.NewLimiter(10, 20)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !bucket.Allow() {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func sendAll(ctx context.Context, texts []string, send func(string)) error {
	l := rate.NewLimiter(5, 1)
	for _, text := range texts {
		if err := l.Wait(ctx); err != nil {
			return err
		}
		send(text)
	}
	return nil
}

func count(texts []string, size func(string) int) (total int) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, text := range texts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := size(text)
			mu.Lock()
			defer mu.Unlock()
			total += n
		}()
	}
	wg.Wait()
	mu.Lock()
	defer mu.Unlock()
	return total
}

func waitFor(ready *bool) {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	mu.Lock()
	for !*ready {
		cond.Wait()
	}
	mu.Unlock()
}

func limited(per int) *rate.Limiter {
	l := rate.NewLimiter(rate.Limit(per), per)
	l.SetBurst(per * 2)
	return l
}

func release(end func(), work func() error) error {
	var once sync.Once
	defer once.Do(end)
	if err := work(); err != nil {
		return err
	}
	once.Do(end)
	return nil
}
