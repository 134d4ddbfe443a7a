package sample

import "time"

func Poll(urls []string) (up int) {
	for _, url := range urls {
		alive := make(chan bool)
		go func() {
			alive <- ping(url) // expect: goroutine-leak
		}()
		select {
		case ok := <-alive:
			if ok {
				up++
			}
		case <-time.After(time.Second):
			continue
		}
	}
	return up
}
