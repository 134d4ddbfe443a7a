package waits

import (
	"context"
	"math/rand"
	"net"
	"net/http"
	"time"
)

type config struct {
	IntervalSeconds int
	RetryMs         int64
}

func start(ctx context.Context, cfg config) (*time.Ticker, context.Context) {
	time.Sleep(500)                               // expect: misread-call
	time.Sleep(time.Duration(rand.Intn(100)))     // expect: misread-call
	time.Sleep(time.Duration(cfg.RetryMs))        // expect: misread-call
	ctx, cancel := context.WithTimeout(ctx, 30)   // expect: misread-call
	defer cancel()
	return time.NewTicker(time.Duration(cfg.IntervalSeconds)), ctx // expect: misread-call
}

func client() *http.Client {
	return &http.Client{Timeout: 10} // expect: misread-call
}

func dial(addr string) (net.Conn, error) {
	d := net.Dialer{
		Timeout:   time.Duration(5), // expect: misread-call
		KeepAlive: 30 * time.Second,
	}
	return d.Dial("tcp", addr)
}
