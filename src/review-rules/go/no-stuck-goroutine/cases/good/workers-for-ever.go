package sample

func Serve(next func() string) {
	jobs := make(chan string)
	go func() {
		for job := range jobs {
			handle(job)
		}
	}()
	for {
		jobs <- next()
	}
}
