package sample

// go: 20

import "time"

func wait(ready func() bool) {
	for range time.Tick(time.Second) { // expect: timer-leak
		if ready() {
			return
		}
	}
}
