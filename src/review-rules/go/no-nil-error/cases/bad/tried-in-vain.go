package upload

import (
	"context"
	"log"
	"net"
	"time"
)

type putter interface {
	Put(ctx context.Context, key string, b []byte) error
}

func put(ctx context.Context, p putter, key string, b []byte) error {
	for attempt := 1; attempt <= 3; attempt++ {
		err := p.Put(ctx, key, b)
		if err == nil {
			return nil
		}
		log.Printf("put %s (attempt %d): %v", key, attempt, err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Duration(attempt) * time.Second):
		}
	}
	return nil // expect: nil-error
}

type pool struct{ hosts []string }

func (p *pool) Reach(ctx context.Context) error {
	var d net.Dialer
	for _, host := range p.hosts {
		conn, err := d.DialContext(ctx, "tcp", host)
		if err == nil {
			conn.Close()
			return nil
		}
		log.Print(err)
	}
	return nil // expect: nil-error
}

var send = func(write func() error) error {
	for i := 0; i < 5; i++ {
		if err := write(); err == nil {
			return nil
		}
		time.Sleep(time.Second)
	}
	return nil // expect: nil-error
}
