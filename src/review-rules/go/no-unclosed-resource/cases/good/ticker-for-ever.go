package sample

// go: 20

import "time"

func serve(next func()) {
	ticker := time.NewTicker(time.Second)
	for {
		<-ticker.C
		next()
	}
}

func flush(next func()) {
	tick := time.Tick(time.Second)
	for {
		<-tick
		next()
	}
}
