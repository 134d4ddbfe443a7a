package sample

// go: 20

import "time"

func main() {
	ticker := time.NewTicker(time.Second)
	for range ticker.C {
		if done() {
			return
		}
	}
}
