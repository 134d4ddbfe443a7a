package sample

// go: 20

import "sync"

func All(urls []string) {
	var wg sync.WaitGroup
	for i, url := range urls {
		wg.Add(1)
		go func() {
			defer wg.Done()
			keep(i, fetch(url)) // expect: loop-capture, loop-capture
		}()
	}
	wg.Wait()
}
