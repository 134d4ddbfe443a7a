package sample

import "sync"

func work(id int, wg sync.WaitGroup) { // expect: waitgroup
	defer wg.Done()
	handle(id)
}

func All(n int) {
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go work(i, wg)
	}
	wg.Wait()
}
