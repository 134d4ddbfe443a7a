package clock

import "time"

type Clock struct{ now time.Time }

func (c *Clock) UTC() *Clock { return c }

func (c *Clock) Add(d time.Duration) { c.now = c.now.Add(d) }

func advance(c *Clock) {
	c.UTC().Add(time.Second)
	k := c.UTC()
	k.Add(time.Second)
}
