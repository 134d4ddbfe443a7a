package domain

func Get(load func() (string, error)) (string, error) {
	failed := make(chan error)
	found := make(chan string)
	go func() {
		result, err := load()
		if err != nil {
			failed <- err
			return
		}
		found <- result
	}()
	select {
	case err := <-failed:
		return "", err
	case result := <-found:
		return result, nil
	}
}
