package work

func all(done chan int, count int) {
	finished := 0
	for {
		select {
		case <-done:
			finished++
			break
		}
		if finished == count {
			return
		}
	}
}
