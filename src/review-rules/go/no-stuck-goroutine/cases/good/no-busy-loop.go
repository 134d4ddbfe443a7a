package consume

import (
	"runtime"
	"time"
)

type Consumer struct {
	msgs <-chan []byte
	quit chan struct{}
	fn   func([]byte)
}

func (c *Consumer) Waits() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		}
	}
}

func (c *Consumer) Sleeps() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default:
			time.Sleep(time.Second)
		}
	}
}

func (c *Consumer) Gives() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default:
			runtime.Gosched()
		}
	}
}

func (c *Consumer) Ends() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default:
			return
		}
	}
}

func (c *Consumer) Spins() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default:
			// Busy on purpose: latency counts.
		}
	}
}

func Works(quit <-chan struct{}, work func()) {
	for {
		select {
		case <-quit:
			return
		default:
		}
		work()
	}
}

func Counted(quit <-chan struct{}) {
	for range 3 {
		select {
		case <-quit:
			return
		default:
		}
	}
}

func Leaves(quit <-chan struct{}) {
all:
	for {
		select {
		case <-quit:
		default:
			break all
		}
	}
}

func Once(quit <-chan struct{}) bool {
	select {
	case <-quit:
		return true
	default:
	}
	return false
}
