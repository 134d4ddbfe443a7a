package work

import (
	"errors"
	"log"
	"time"
)

type page struct{ title string }

func load(fetch func() (*page, error)) (p *page, err error) {
	p = &page{title: "none"}
	go func() {
		time.Sleep(time.Millisecond)
		log.Println("loading", p.title) // expect: data-race
	}()
	got, failed := fetch()
	if failed != nil {
		return nil, failed
	}
	return got, nil
}

type store struct {
	log  interface{ Warnf(string, ...any) }
	save func(string) error
}

func (s *store) put(id string) (err error) {
	defer func() {
		err = errors.Join(err, s.save(""))
	}()
	go func() {
		if err != nil {
			s.log.Warnf("put %s: %v", id, err) // expect: data-race
		}
	}()
	return s.save(id)
}

func pair(read func() (int, error)) (n int, err error) {
	go func() {
		fmt := n * 2 // expect: data-race
		_ = fmt
	}()
	if err = prepare(); err != nil {
		return
	}
	return read()
}

func prepare() error { return nil }
