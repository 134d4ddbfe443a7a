//go:build go1.23

package sample

// go: 20

import "time"

func wait(ready func() bool) {
	ticker := time.NewTicker(time.Second)
	for range ticker.C {
		if ready() {
			return
		}
	}
}
