package work

func wait(in <-chan int, stop func()) int {
	sum := 0
loop:
	for {
		select {
		case n, ok := <-in:
			if !ok {
				break loop
			}
			sum += n
		}
	}
	stop()
	return sum
}
