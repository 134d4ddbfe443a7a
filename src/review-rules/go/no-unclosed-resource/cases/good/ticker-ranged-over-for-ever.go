package sample

// go: 20

import "time"

func wake(body func()) {
	for range time.Tick(time.Second) {
		body()
	}
}

func flush(body func()) {
	ticker := time.NewTicker(time.Second)
	for range ticker.C {
		body()
	}
}

func each(body func()) {
	tick := time.Tick(time.Second)
	for range tick {
		body()
	}
}
