package waits

import (
	"context"
	"math/rand"
	"net/http"
	"time"
)

const grace = 250

type config struct {
	IntervalSeconds int
	Timeout         time.Duration
	TotalItems      int
}

func start(ctx context.Context, cfg config) {
	time.Sleep(500 * time.Millisecond)
	time.Sleep(time.Duration(rand.Intn(100)) * time.Millisecond)
	time.Sleep(time.Duration(rand.Int63n(int64(cfg.Timeout))))
	time.Sleep(time.Duration(cfg.IntervalSeconds) * time.Second)
	time.Sleep(cfg.Timeout)
	time.Sleep(grace * time.Millisecond)
	ctx, cancel := context.WithTimeout(ctx, cfg.Timeout)
	defer cancel()
	<-ctx.Done()
}

func client(cfg config) *http.Client {
	return &http.Client{Timeout: cfg.Timeout, Transport: &http.Transport{MaxIdleConns: 10}}
}
