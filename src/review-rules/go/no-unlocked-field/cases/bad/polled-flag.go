package feed

import (
	"log"
	"net"
	"sync"
)

type receiver struct {
	conn       *net.UDPConn
	closed     bool
	closeMutex sync.Mutex
	packets    chan []byte
}

func listen(conn *net.UDPConn) *receiver {
	r := &receiver{conn: conn, packets: make(chan []byte, 32)}
	go r.receive()
	return r
}

func (r *receiver) receive() {
	buffer := make([]byte, 65536)
	for !r.closed { // expect: data-race
		n, err := r.conn.Read(buffer)
		if err != nil {
			log.Printf("receive: %v", err)
			continue
		}
		r.packets <- append([]byte(nil), buffer[:n]...)
	}
}

func (r *receiver) Close() error {
	r.closeMutex.Lock()
	defer r.closeMutex.Unlock()
	if r.closed {
		return nil
	}
	r.closed = true
	return r.conn.Close()
}

type Pump struct {
	running, paused bool
	step            func()
}

func (p *Pump) Start() {
	p.running = true
	go func() {
		for p.running { // expect: data-race
			p.step()
		}
	}()
}

func (p *Pump) Stop() {
	p.running = false
}
