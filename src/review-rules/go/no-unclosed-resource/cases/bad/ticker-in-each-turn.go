package sample

// go: 20

import "time"

func rounds(jobs []func() bool) {
	for _, job := range jobs {
		every := time.NewTicker(time.Second) // expect: timer-leak
		for !job() {
			<-every.C
		}
	}
}
