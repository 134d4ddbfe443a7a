package scale

import (
	"io"
	"log"
	"runtime"
)

type device struct{ handle int }

func discount(price float64) float64 {
	return price * (1 / 3) // expect: vain-call
}

func half(n int) float64 {
	return 1 / 2 * float64(n) // expect: vain-call
}

func word(high, low byte) uint16 {
	return uint16(high<<8) | uint16(low) // expect: vain-call
}

func top(flags uint16, b [4]byte) uint16 {
	first := b[0]
	log.Println(first)
	return flags >> 16 // expect: vain-call
}

func open() *device {
	d := &device{}
	runtime.SetFinalizer(d, func(*device) {
		log.Println("closed", d.handle) // expect: vain-call
	})
	return d
}

func end(err error) {
	io.EOF = err // expect: vain-call
}
