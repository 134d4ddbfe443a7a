package client

import (
	"errors"
	"sync"
)

type conn struct{}

type client struct {
	mu     sync.RWMutex
	conn   *conn
	isOpen bool
}

func (c *client) acquire() (*conn, error) {
	c.mu.RLock()
	if c.conn == nil {
		c.mu.RUnlock()
		return nil, errors.New("closed")
	}
	if c.isOpen {
		return c.conn, nil
	}
	c.mu.RUnlock()
	return nil, errors.New("not open")
}

func (c *client) beginWrite() (*conn, error) {
	c.mu.Lock()
	if !c.isOpen {
		return nil, errors.New("kept by whoever asks")
	}
	c.mu.Unlock()
	return nil, nil
}
