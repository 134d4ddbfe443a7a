package sample

// go: 20

import "time"

func start(d time.Duration, next func()) (stop func()) {
	ticker := time.NewTicker(d)
	go run(ticker.C, next)
	return ticker.Stop
}
