package tasks

type hub struct{ out chan error }

func (h *hub) start(run func() error, take func(chan error)) <-chan error {
	failed := make(chan error)
	go func() { failed <- run() }()
	other := make(chan error)
	take(other)
	go func() { other <- run() }()
	third := make(chan error)
	h.out = third
	third <- nil
	fourth := make(chan error)
	go func() {
		select {
		case fourth <- run():
		default:
		}
	}()
	return failed
}

func alone() int {
	ch := make(chan int, 1)
	ch <- 1
	return <-ch
}

func answered() int {
	ch := make(chan int)
	go func() { ch <- <-ch + 1 }()
	ch <- 1
	return <-ch
}
