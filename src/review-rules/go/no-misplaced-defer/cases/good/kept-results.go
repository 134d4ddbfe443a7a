package clock

import (
	"fmt"
	"time"
)

func started(name string) func() {
	begin := time.Now()
	return func() { fmt.Println(name, time.Since(begin)) }
}

func opened() (func(), error) { return func() {}, nil }

func closed() func() int { return func() int { return 1 } }

func work(done func() error) (err error) {
	defer started("work")()
	stop := started("all")
	defer stop()
	defer opened()
	defer closed()
	defer func() error { return nil }()
	defer func() {
		err = func() error { return done() }()
	}()
	time.Sleep(time.Second)
	return nil
}
