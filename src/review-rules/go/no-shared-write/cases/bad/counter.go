package work

import "sync"

func countFailed(jobs []func() error) int {
	failed := 0
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := job(); err != nil {
				failed++ // expect: data-race
			}
		}()
	}
	wg.Wait()
	return failed
}
