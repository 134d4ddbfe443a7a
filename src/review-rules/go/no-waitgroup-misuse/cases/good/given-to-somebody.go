package sample

import "sync"

func Warm(caches []*Cache) {
	var wg sync.WaitGroup
	wg.Add(len(caches))
	start(caches, &wg)
	wg.Wait()
}
