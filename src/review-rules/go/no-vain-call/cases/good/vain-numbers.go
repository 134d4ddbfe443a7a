package scale

import (
	"log"
	"runtime"

	"example.com/acme/store"
)

type device struct{ handle int }

const kib = 2048 / 1024

func discount(price float64) float64 {
	return price * (1.0 / 3) * (4 / 2) * price / 3
}

func word(high, low byte, n int16) uint16 {
	if n>>15 != 0 || n>>16 != 0 {
		return 0
	}
	return uint16(high)<<8 | uint16(low)
}

func mask(n uint32, by uint) uint32 {
	return n<<by | n>>24 | 1<<32>>1
}

func open() *device {
	d := &device{}
	runtime.SetFinalizer(d, func(d *device) {
		log.Println("closed", d.handle)
	})
	store.ErrMissing = nil
	return d
}
