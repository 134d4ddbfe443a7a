package sample

func All(jobs []func() error) (failed error) {
	results := make(chan error)
	for _, job := range jobs {
		go func() { results <- job() }()
	}
	for range jobs {
		if err := <-results; err != nil {
			failed = err
		}
	}
	return failed
}
