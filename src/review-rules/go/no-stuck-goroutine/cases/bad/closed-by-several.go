package work

import (
	"log"
	"net"
	"sync"
)

type job func() error

type worker struct {
	jobs chan job
	quit chan struct{}
	wg   sync.WaitGroup
}

func start(n int) *worker {
	w := &worker{jobs: make(chan job, n), quit: make(chan struct{})}
	w.wg.Add(n)
	for i := 0; i < n; i++ {
		go w.loop()
	}
	return w
}

func (w *worker) loop() {
	defer w.wg.Done()
	for {
		select {
		case <-w.quit:
			return
		case j := <-w.jobs:
			if err := j(); err != nil {
				log.Print(err)
				close(w.quit) // expect: closed-channel
				return
			}
		}
	}
}

func firstOpen(addrs []string) string {
	found := make(chan string, len(addrs))
	stop := make(chan struct{})
	for _, a := range addrs {
		go func(addr string) {
			c, err := net.Dial("tcp", addr)
			if err != nil {
				return
			}
			c.Close()
			select {
			case <-stop:
			default:
				found <- addr
				close(stop) // expect: closed-channel
			}
		}(a)
	}
	return <-found
}

type conn struct {
	out  chan []byte
	done chan struct{}
}

func (c *conn) writer() {
	for b := range c.out {
		if len(b) == 0 {
			break
		}
	}
	close(c.done)
}

func (c *conn) send(msgs [][]byte) {
	go c.writer()
	for _, m := range msgs {
		if len(m) > 1<<16 {
			close(c.out)
			<-c.done
			close(c.done) // expect: closed-channel
			return
		}
		c.out <- m
	}
	close(c.out)
}

func both(run func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		run()
	}()
	<-done
	close(done) // expect: closed-channel
}
