package sample

import "sync"

func All(urls []string) error {
	var wg sync.WaitGroup
	failed := make(chan error, len(urls))
	for _, url := range urls {
		wg.Add(1)
		go func() {
			if err := fetch(url); err != nil {
				failed <- err
				return
			}
			wg.Done()
		}()
	}
	done := make(chan struct{})
	go func() {
		wg.Wait()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case err := <-failed:
		return err
	}
}
