package sample

import "sync"

func All(n int) {
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func(id int, wg sync.WaitGroup) { // expect: waitgroup
			defer wg.Done()
			handle(id)
		}(i, wg)
	}
	wg.Wait()
}
