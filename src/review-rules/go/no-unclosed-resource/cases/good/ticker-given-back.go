package sample

// go: 20

import "time"

func every(d time.Duration) (*time.Ticker, <-chan time.Time) {
	ticker := time.NewTicker(d)
	return ticker, time.Tick(d)
}
