package consume

type Consumer struct {
	msgs <-chan []byte
	quit chan struct{}
	fn   func([]byte)
}

func (c *Consumer) Empty() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default: // expect: busy-loop
		}
	}
}

func (c *Consumer) Continues() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default: // expect: busy-loop
			continue
		}
	}
}

func (c *Consumer) Breaks() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default: // expect: busy-loop
			break
		}
	}
}

func (c *Consumer) Says() {
	for {
		select {
		case m := <-c.msgs:
			c.fn(m)
		case <-c.quit:
			return
		default: // expect: busy-loop
			// Nothing yet.
		}
	}
}

func Ready(ready <-chan bool) bool {
	for {
		select {
		case ok := <-ready:
			if ok {
				return true
			}
		default: // expect: busy-loop
		}
	}
}

func Send(out chan<- int, n int) {
	for {
		select {
		case out <- n:
			return
		default: // expect: busy-loop
		}
	}
}

func Start(in <-chan int, quit <-chan struct{}, do func(int)) {
	go func() {
		for {
			select {
			default: // expect: busy-loop
			case n := <-in:
				do(n)
			case <-quit:
				return
			}
		}
	}()
}
