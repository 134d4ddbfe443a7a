package sample

// go: 20

import "time"

func poll(quit <-chan struct{}, next func()) {
	tick := time.Tick(time.Second) // expect: timer-leak
	for {
		select {
		case <-quit:
			return
		case <-tick:
			next()
		}
	}
}
