package sample

func Any(jobs []func() int) (found int) {
	results := make(chan int)
	for _, job := range jobs {
		go func() { results <- job() }() // expect: goroutine-leak
	}
	for i := 0; i < len(jobs); i++ {
		found = <-results
		if found > 0 {
			break
		}
	}
	return found
}
