package sample

import "sync"

func work(id int, wg *sync.WaitGroup) {
	defer wg.Done()
	handle(id)
}

func All(n int) {
	var wg sync.WaitGroup
	wg.Add(n)
	for i := 0; i < n; i++ {
		go work(i, &wg)
	}
	wg.Wait()
}
