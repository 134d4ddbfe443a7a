package domain

import "time"

func Get(load func() (string, error)) string {
	timer := time.NewTimer(time.Second)
	defer timer.Stop()
	failed := make(chan error)
	found := make(chan string)
	go func() {
		result, err := load()
		if err != nil {
			failed <- err // expect: goroutine-leak
			return
		}
		found <- result // expect: goroutine-leak
	}()
	select {
	case <-failed:
		return ""
	case result := <-found:
		return result
	case <-timer.C:
		return ""
	}
}

func First(urls []string, load func(string) (string, error)) string {
	failed := make(chan error)
	found := make(chan string)
	for _, url := range urls {
		go func() {
			result, err := load(url)
			if err != nil {
				failed <- err // expect: goroutine-leak
				return
			}
			found <- result // expect: goroutine-leak
		}()
	}
	select {
	case <-failed:
		return ""
	case result := <-found:
		return result
	}
}
