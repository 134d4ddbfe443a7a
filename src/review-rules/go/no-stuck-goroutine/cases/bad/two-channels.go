package sample

import "time"

func Load(path string, limit time.Duration) ([]byte, error) {
	body, failed := make(chan []byte), make(chan error)
	go func() {
		text, err := read(path)
		if err != nil {
			failed <- err // expect: goroutine-leak
			return
		}
		body <- text // expect: goroutine-leak
	}()
	select {
	case text := <-body:
		return text, nil
	case err := <-failed:
		return nil, err
	case <-time.After(limit):
		return nil, errTimeout
	}
}
