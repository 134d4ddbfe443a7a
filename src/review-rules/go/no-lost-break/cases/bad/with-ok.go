package work

func forward(in chan int, out chan<- int, closed chan struct{}) {
	for {
		select {
		case n := <-in:
			out <- n
		case _, ok := <-closed:
			if ok {
				out <- 0
			}
			break // expect: lost-break
		}
	}
}
