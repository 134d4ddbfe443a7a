package waits

import "time"

func yield(ready func() bool) *time.Timer {
	for !ready() {
		time.Sleep(1)
	}
	time.Sleep(0)
	time.Sleep(1000000)
	return time.NewTimer(0)
}
