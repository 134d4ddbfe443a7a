package sample

func Both(a, b func() int) int {
	first := make(chan int)
	go func() { first <- a() }()
	second := b()
	return second + <-first
}
