package gossip

import (
	"sync"
	"time"
)

type node struct {
	mu     sync.Mutex
	closed bool
	peers  []string
}

func (n *node) start() {
	go n.manage()
	go n.watch()
	go n.pick()
}

func (n *node) manage() {
	for {
		n.mu.Lock()
		if n.closed {
			n.mu.Unlock()
			break
		}
		n.mu.Unlock()
		time.Sleep(time.Second)
	}
}

func (n *node) watch() {
	for {
		n.mu.Lock()
		if n.closed {
			break
		}
		n.mu.Unlock()
		time.Sleep(time.Second)
	}
	n.peers = nil
	n.mu.Unlock()
}

func (n *node) pick() {
	for {
		n.mu.Lock()
		for _, one := range n.peers {
			if one != "" {
				break
			}
		}
		n.mu.Unlock()
	}
}

// wait gives the lock to whoever waits.
func (n *node) wait() {
	for {
		n.mu.Lock()
		if n.closed {
			break
		}
		n.mu.Unlock()
		time.Sleep(time.Second)
	}
}
