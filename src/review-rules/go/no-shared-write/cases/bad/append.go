package work

import "sync"

func fetchAll(urls []string) []string {
	var pages []string
	var wg sync.WaitGroup
	for _, url := range urls {
		wg.Add(1)
		go func(url string) {
			defer wg.Done()
			pages = append(pages, fetch(url)) // expect: data-race
		}(url)
	}
	wg.Wait()
	return pages
}
