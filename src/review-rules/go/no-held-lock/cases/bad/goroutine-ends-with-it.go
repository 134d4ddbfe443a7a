package gossip

import (
	"sync"
	"time"
)

type node struct {
	mu     sync.Mutex
	closed bool
	peers  []string
	find   func() string
}

func (n *node) start() {
	go n.manage()
	go func() {
		for {
			n.mu.Lock()
			if n.closed {
				break // expect: lock-leak
			}
			if len(n.peers) == 0 {
				n.peers = append(n.peers, n.find())
			}
			n.mu.Unlock()
			time.Sleep(time.Second)
		}
	}()
}

func (n *node) manage() {
	for range time.Tick(time.Second) {
		n.mu.Lock()
		if n.closed {
			println("closed")
			break // expect: lock-leak
		}
		n.peers = n.peers[:0]
		n.mu.Unlock()
	}
}

func (n *node) both() {
	go func() {
		n.watch()
		n.manage()
	}()
}

func (n *node) watch() {
	for {
		n.mu.Lock()
		if n.closed {
			break // expect: lock-leak
		}
		n.mu.Unlock()
	}
}
