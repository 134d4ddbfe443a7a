package dns

import (
	"crypto/rand"
	"encoding/binary"
	mrand "math/rand"
)

func id() uint16 {
	var b [2]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(err)
	}
	id := binary.BigEndian.Uint16(b[:])
	return id
}

func choose(servers []string) string {
	id := mrand.Intn(len(servers))
	return servers[id]
}
