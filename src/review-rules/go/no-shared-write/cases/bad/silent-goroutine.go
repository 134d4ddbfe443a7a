package work

import (
	"fmt"
	"log"
)

func count(read func() int, wait func()) int {
	n := 0
	go func() { n = read() }() // expect: data-race
	wait()
	return n
}

type shop struct {
	charge, tell func(string) error
	reserve      func(string) (int, error)
}

func (s *shop) buy(id string) error {
	price, err := s.reserve(id)
	if err != nil {
		return err
	}
	go func() {
		err = s.tell(id) // expect: data-race
		if err != nil {
			log.Printf("tell %s: %v", id, err)
		}
	}()
	if price > 0 {
		err = s.charge(id)
	}
	return err
}

func both(read func() (string, error), store func(string)) {
	var text string
	go func() {
		got, err := read()
		if err == nil {
			text = got // expect: data-race
			return
		}
		fmt.Println(err)
	}()
	store("start")
	store(text)
}
