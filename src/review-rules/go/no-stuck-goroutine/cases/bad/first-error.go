package sample

func All(jobs []func() error) error {
	results := make(chan error)
	for _, job := range jobs {
		go func() {
			results <- job() // expect: goroutine-leak
		}()
	}
	for range jobs {
		if err := <-results; err != nil {
			return err
		}
	}
	return nil
}
