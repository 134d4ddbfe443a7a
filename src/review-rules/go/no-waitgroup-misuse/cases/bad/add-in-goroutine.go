package sample

import "sync"

func All(urls []string) {
	var wg sync.WaitGroup
	for _, url := range urls {
		go func(url string) {
			wg.Add(1) // expect: waitgroup
			defer wg.Done()
			fetch(url)
		}(url)
	}
	wg.Wait()
}
