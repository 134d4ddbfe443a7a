package sample

func Both(a, b func() (int, error)) (int, error) {
	first := make(chan int, 0)
	go func() {
		n, _ := a()
		first <- n // expect: goroutine-leak
	}()
	second, err := b()
	if err != nil {
		return 0, err
	}
	return second + <-first, nil
}
