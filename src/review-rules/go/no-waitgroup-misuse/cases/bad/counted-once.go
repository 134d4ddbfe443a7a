package crawl

import "sync"

func all(urls []string, visit func(string)) {
	var wg sync.WaitGroup
	wg.Add(1) // expect: waitgroup
	for _, u := range urls {
		go func() {
			defer wg.Done()
			visit(u)
		}()
	}
	wg.Wait()
}
