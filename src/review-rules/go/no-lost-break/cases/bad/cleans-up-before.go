package work

import "time"

func beat(quit chan bool, send func()) {
	ticker := time.NewTicker(time.Second)
	for {
		select {
		case <-ticker.C:
			send()
		case <-quit:
			ticker.Stop()
			break // expect: lost-break
		}
	}
}
