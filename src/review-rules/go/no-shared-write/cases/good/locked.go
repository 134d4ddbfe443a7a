package work

import "sync"

func fetchAll(urls []string) []string {
	var (
		pages []string
		mu    sync.Mutex
		wg    sync.WaitGroup
	)
	for _, url := range urls {
		wg.Add(1)
		go func(url string) {
			defer wg.Done()
			page := fetch(url)
			mu.Lock()
			pages = append(pages, page)
			mu.Unlock()
		}(url)
	}
	wg.Wait()
	return pages
}
