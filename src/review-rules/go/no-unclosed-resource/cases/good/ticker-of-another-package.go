package sample

// go: 20

import "example.com/fake/time"

func wait(ready func() bool) {
	ticker := time.NewTicker(1)
	for range ticker.C {
		if ready() {
			return
		}
	}
}
