package work

import "sync"

func fetchAll(urls []string) []string {
	var pages []string
	for _, url := range urls {
		var wg sync.WaitGroup
		wg.Add(1)
		go func() {
			defer wg.Done()
			pages = append(pages, fetch(url))
		}()
		wg.Wait()
	}
	return pages
}
