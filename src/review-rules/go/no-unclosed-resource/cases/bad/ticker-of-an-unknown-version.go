package sample

import "time"

func wait(ready func() bool) {
	ticker := time.NewTicker(time.Second) // expect: timer-leak
	for range ticker.C {
		if ready() {
			return
		}
	}
}
