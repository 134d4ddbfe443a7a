package sample

// go: 20

import "time"

func wait(ready func() bool) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for range ticker.C {
		if ready() {
			return
		}
	}
}
