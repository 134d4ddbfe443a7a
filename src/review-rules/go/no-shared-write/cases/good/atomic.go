package work

import (
	"sync"
	"sync/atomic"
)

func countFailed(jobs []func() error) int64 {
	var failed int64
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if job() != nil {
				atomic.AddInt64(&failed, 1)
			}
		}()
	}
	wg.Wait()
	return failed
}
