package late

func early(do func() int, use func(int)) {
	ch := make(chan int)
	done := make(chan struct{})
	go func() {
		use(<-ch)
		close(done)
	}()
	ch <- do()
	<-done
}

func inTurns(list []int, use func(int)) {
	ch := make(chan int)
	for i, one := range list {
		if i > 0 {
			ch <- one
		}
		go func() {
			use(<-ch)
		}()
	}
	ch <- 0
}
