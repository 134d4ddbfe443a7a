package sample

import "sync"

func All(n int) {
	var wg = new(sync.WaitGroup)
	var other *sync.WaitGroup = wg
	for i := 0; i < n; i++ {
		wg.Add(1)
		go work(i, other)
	}
	wg.Wait()
}
