package dns

import (
	"math/rand"
	"sync"
)

var (
	lock sync.Mutex
	own  *rand.Rand
)

func id() uint16 {
	lock.Lock()
	defer lock.Unlock()
	if own == nil {
		own = rand.New(rand.NewSource(seed()))
	}
	id := uint16(own.Uint32()) // expect: weak-crypto
	return id
}

func other() *Header {
	return &Header{ID: uint16(rand.Intn(65536))} // expect: weak-crypto
}
