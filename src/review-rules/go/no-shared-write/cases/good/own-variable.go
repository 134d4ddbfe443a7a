package work

import "sync"

func fetchAll(urls []string, keep func([]string)) {
	var wg sync.WaitGroup
	for _, url := range urls {
		wg.Add(1)
		var pages []string
		go func() {
			defer wg.Done()
			pages = append(pages, fetch(url))
			count := 0
			count++
			keep(pages)
		}()
	}
	wg.Wait()
}
