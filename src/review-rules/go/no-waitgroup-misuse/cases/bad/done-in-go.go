package crawl

import "sync"

func all(urls []string, visit func(string)) {
	var wg sync.WaitGroup
	for _, u := range urls {
		wg.Go(func() {
			defer wg.Done() // expect: waitgroup
			visit(u)
		})
	}
	wg.Wait()
}
