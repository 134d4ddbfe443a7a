package peers

import (
	"math/rand"
	"time"
)

type request struct {
	ID    uint16
	Nonce uint64
}

func next() request {
	id := uint16(rand.Uint32())
	return request{ID: id, Nonce: rand.Uint64()}
}

func state() string {
	states := []string{"open", "closed"}
	state := states[rand.Intn(len(states))]
	return state
}

func pause() time.Duration {
	return time.Duration(rand.Intn(100)) * time.Millisecond
}
