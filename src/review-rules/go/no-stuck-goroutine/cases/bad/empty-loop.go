package boot

import (
	"net"
	"sync/atomic"
)

type gate struct {
	ready atomic.Bool
	state int32
}

func (g *gate) serve(l net.Listener, handle func(net.Conn)) {
	for !g.ready.Load() { // expect: busy-loop
	}
	for atomic.LoadInt32(&g.state) != 1 { // expect: busy-loop
	}
	for {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		go handle(conn)
	}
}

func flag(work func()) {
	done := false
	go func() {
		work()
		done = true
	}()
	for !done { // expect: busy-loop
	}
}
