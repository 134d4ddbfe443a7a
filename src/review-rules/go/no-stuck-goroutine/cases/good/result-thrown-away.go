package promise

func start(f func() error) chan error {
	failed := make(chan error, 1)
	go func() { failed <- f() }()
	return failed
}

func restart(f func() error) { start(f) }

func closing(f func()) chan struct{} {
	done := make(chan struct{})
	go func() {
		f()
		close(done)
	}()
	return done
}

func refresh(f func()) { closing(f) }

func trying(f func() error) chan error {
	failed := make(chan error)
	go func() {
		select {
		case failed <- f():
		default:
		}
	}()
	return failed
}

func tryIt(f func() error) { trying(f) }

func onlyErrors(f func() error) chan error {
	failed := make(chan error)
	go func() {
		if err := f(); err != nil {
			failed <- err
		}
	}()
	return failed
}

func both(f func() error) { onlyErrors(f) }

func taken(f func() int) chan int {
	got := make(chan int)
	go func() { got <- f() }()
	return got
}

func take(f func() int) int {
	ch := taken(f)
	return <-ch
}
