package clock

import (
	"errors"
	"fmt"
	"time"
)

type store struct{ open bool }

func (s *store) lock() func() {
	s.open = false
	return func() { s.open = true }
}

func started(name string) func() {
	begin := time.Now()
	return func() { fmt.Println(name, time.Since(begin)) }
}

func work() {
	defer started("work") // expect: defer-misuse
	time.Sleep(time.Second)
}

func (s *store) put(key string) {
	defer s.lock() // expect: defer-misuse
	fmt.Println(key)
}

func finish(done func() error) (int, error) {
	defer func() error {
		if done == nil {
			return nil
		}
		return done() // expect: defer-misuse
	}()
	return 1, nil
}

func check(n int) (err error) {
	defer func() error {
		if n > 1 {
			return errors.New("too many") // expect: defer-misuse
		}
		return nil
	}()
	return err
}
