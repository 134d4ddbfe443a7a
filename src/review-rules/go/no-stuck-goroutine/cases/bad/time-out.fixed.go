package sample

import "time"

func Fetch(url string) ([]byte, error) {
	done := make(chan []byte, 1)
	go func() {
		done <- load(url)
	}()
	select {
	case body := <-done:
		return body, nil
	case <-time.After(time.Second):
		return nil, errTimeout
	}
}
