package sample

import "sync"

func Warm(caches []*Cache) {
	var wg sync.WaitGroup
	for _, cache := range caches {
		wg.Add(1) // expect: waitgroup
		go func() {
			cache.Warm()
		}()
	}
	wg.Wait()
}
