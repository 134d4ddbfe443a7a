package work

func all(done chan int, count int) {
	for i := 0; i < count; i++ {
		select {
		case <-done:
			break
		}
	}
}
