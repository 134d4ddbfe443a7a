package work

import "sync"

func fetchAll(urls []string) []string {
	pages := make([]string, len(urls))
	var wg sync.WaitGroup
	for i, url := range urls {
		wg.Add(1)
		go func(i int, url string) {
			defer wg.Done()
			pages[i] = fetch(url)
		}(i, url)
	}
	wg.Wait()
	return pages
}
