package client

import (
	"context"
	"errors"
	"sync"
)

var errClosed = errors.New("closed")

type conn struct{}

type client struct {
	mu     sync.Mutex
	conn   *conn
	isOpen bool
	dial   func(context.Context) (*conn, error)
}

func (c *client) acquire(ctx context.Context) (*conn, error) {
	for {
		c.mu.Lock()
		if !c.isOpen {
			return nil, errClosed // expect: lock-leak
		}
		known := c.conn
		c.mu.Unlock()
		if known != nil {
			return known, nil
		}
		next, err := c.dial(ctx)
		if err != nil {
			return nil, err
		}
		c.mu.Lock()
		c.conn = next
		c.mu.Unlock()
	}
}
