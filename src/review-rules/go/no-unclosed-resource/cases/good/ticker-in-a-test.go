package sample

// go: 20

import "time"

// path: wait_test.go

func wait(ready func() bool) {
	for range time.Tick(time.Second) {
		if ready() {
			return
		}
	}
}
