package sample

import "sync"

func All(n int) {
	var wg sync.WaitGroup
	wg.Add(n)
	for i := 0; i < n; i++ {
		go work(i, wg) // expect: waitgroup
	}
	wg.Wait()
}
