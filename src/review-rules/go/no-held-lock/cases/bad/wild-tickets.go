package tickets

import (
	"errors"
	"sync"
	"time"
)

var errClosed = errors.New("the counter is closed")

// Counter hands out seats in the order in which they were given back.
type Counter struct {
	mu     sync.Mutex
	free   *sync.Cond
	seats  []int
	sold   map[int]time.Time
	closed bool
}

func New(seats int) *Counter {
	c := &Counter{sold: make(map[int]time.Time)}
	c.free = sync.NewCond(&c.mu)
	for seat := range seats {
		c.seats = append(c.seats, seat)
	}
	return c
}

func (c *Counter) Take() (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.seats) == 0 {
		c.free.Wait() // expect: lock-misuse
	}
	seat := c.seats[0]
	c.seats = c.seats[1:]
	if c.closed {
		return 0, errClosed
	}
	c.sold[seat] = time.Now()
	return seat, nil
}

func (c *Counter) Give(seat int) {
	c.mu.Lock()
	delete(c.sold, seat)
	c.seats = append(c.seats, seat)
	c.mu.Unlock()
	c.free.Signal()
}

func (c *Counter) Sold() map[int]time.Time {
	var mu sync.Mutex
	mu.Lock() // expect: lock-misuse
	defer mu.Unlock()
	copied := make(map[int]time.Time, len(c.sold))
	for seat, at := range c.sold {
		copied[seat] = at
	}
	return copied
}
