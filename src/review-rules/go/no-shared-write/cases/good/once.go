package work

import "sync"

func firstError(jobs []func() error) error {
	var (
		first error
		once  sync.Once
		wg    sync.WaitGroup
	)
	for _, job := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := job(); err != nil {
				once.Do(func() { first = err })
			}
		}()
	}
	wg.Wait()
	return first
}
