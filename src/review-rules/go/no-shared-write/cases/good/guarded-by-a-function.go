package work

import "sync"

func fetchAll(urls []string) []string {
	var pages []string
	var mu sync.Mutex
	locked := func(change func()) {
		mu.Lock()
		defer mu.Unlock()
		change()
	}
	for _, url := range urls {
		go func() {
			page := fetch(url)
			locked(func() { pages = append(pages, page) })
		}()
	}
	return pages
}
