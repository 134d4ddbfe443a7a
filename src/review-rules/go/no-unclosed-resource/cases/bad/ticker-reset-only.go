package sample

// go: 20

import "time"

func wait(ready func() bool) {
	ticker := time.NewTicker(time.Second) // expect: timer-leak
	for !ready() {
		<-ticker.C
		ticker.Reset(2 * time.Second)
	}
}
