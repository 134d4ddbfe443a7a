package server

import (
	"crypto/rand"
	"encoding/binary"
)

func random(max uint16) uint16 {
	var number uint16
	limit := (^uint16(0) / max) * max
	for {
		binary.Read(rand.Reader, binary.LittleEndian, &number)
		if number < limit {
			return number % max
		}
	}
}
