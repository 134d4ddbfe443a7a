package ping

import "net/http"

var web, bus = &http.Client{}, &sender{}

var queue = &sender{}

type sender struct{ sent int }

func (s *sender) Do(req *http.Request) (int, error) {
	s.sent++
	return s.sent, nil
}

func send(req *http.Request) error {
	_, err := bus.Do(req)
	return err
}

func later(req *http.Request) error {
	_, err := queue.Do(req)
	return err
}
