package work

func poll(in <-chan int, note func()) int {
	select {
	case n := <-in:
		if n == 0 {
			break
		}
		return n
	}
	note()
	return 0
}
