package promise

import "os/exec"

func start(f func() error) chan error {
	failed := make(chan error)
	go func() {
		failed <- f() // expect: goroutine-leak
	}()
	return failed
}

func restart(name string) {
	start(func() error { return exec.Command("systemctl", "restart", name).Run() })
}

func stop(name string) error {
	return <-start(func() error { return exec.Command("systemctl", "stop", name).Run() })
}

type indexer struct{ build func() int }

func (x *indexer) run() <-chan int {
	var done = make(chan int)
	go func() {
		n := x.build()
		done <- n // expect: goroutine-leak
	}()
	return done
}

func (x *indexer) refresh(isLate bool) int {
	if isLate {
		_ = x.run()
		return 0
	}
	return <-x.run()
}
