package sample

// go: 20

import "time"

func wait(ready <-chan bool) bool {
	timer := time.NewTimer(time.Second)
	select {
	case ok := <-ready:
		return ok
	case <-timer.C:
		return false
	case <-time.After(time.Minute):
		return false
	}
}
