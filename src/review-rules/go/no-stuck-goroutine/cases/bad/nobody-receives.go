package tasks

import "errors"

func start(run func() error) error {
	failed := make(chan error)
	go func() {
		failed <- run() // expect: goroutine-leak
	}()
	return nil
}

func alone() int {
	ch := make(chan int)
	ch <- 1 // expect: goroutine-leak
	return <-ch
}

func tell() error {
	failed := make(chan error)
	failed <- errors.New("late") // expect: goroutine-leak
	close(failed)
	return nil
}
