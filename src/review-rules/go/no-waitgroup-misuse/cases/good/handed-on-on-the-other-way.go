package sample

import "sync"

func All(urls []string) {
	var wg sync.WaitGroup
	for _, url := range urls {
		wg.Add(1)
		go func(url string) {
			if isLarge(url) {
				go fetchLarge(url, &wg)
				return
			}
			fetch(url)
			wg.Done()
		}(url)
	}
	wg.Wait()
}
