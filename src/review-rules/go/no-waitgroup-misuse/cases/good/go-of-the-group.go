package crawl

import "sync"

type pool interface{ Go(func()) }

func all(urls []string, visit func(string), p pool) {
	var wg sync.WaitGroup
	for _, u := range urls {
		wg.Go(func() { visit(u) })
	}
	wg.Wait()
	var other sync.WaitGroup
	for _, u := range urls {
		other.Add(1)
		p.Go(func() {
			defer other.Done()
			visit(u)
		})
	}
	other.Wait()
}
