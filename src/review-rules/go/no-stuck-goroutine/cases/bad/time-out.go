package sample

import "time"

func Fetch(url string) ([]byte, error) {
	done := make(chan []byte)
	go func() {
		done <- load(url) // expect: goroutine-leak
	}()
	select {
	case body := <-done:
		return body, nil
	case <-time.After(time.Second):
		return nil, errTimeout
	}
}
