package sample

func Each(items []string, workers int) {
	jobs := make(chan string)
	for i := 0; i < workers; i++ {
		go func() {
			for job := range jobs { // expect: goroutine-leak
				handle(job)
			}
		}()
	}
	for _, item := range items {
		jobs <- item
	}
}
