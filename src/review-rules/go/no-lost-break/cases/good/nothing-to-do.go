package work

import "time"

func wait(wake chan struct{}, work func()) {
	for {
		select {
		case <-wake:
			break
		case <-time.After(time.Hour):
			break
		}
		work()
	}
}
