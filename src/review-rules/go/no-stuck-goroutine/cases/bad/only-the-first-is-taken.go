package search

func fastest(mirrors []string, query string) string {
	answers := make(chan string)
	for _, mirror := range mirrors {
		go func(mirror string) {
			answers <- ask(mirror, query) // expect: goroutine-leak
		}(mirror)
	}
	return <-answers
}

func firstError(jobs []func() error, stop chan struct{}) error {
	failed := make(chan error)
	for _, job := range jobs {
		go func() {
			if err := job(); err != nil {
				failed <- err // expect: goroutine-leak
			}
		}()
	}
	select {
	case err := <-failed:
		return err
	case <-stop:
		return nil
	}
}
