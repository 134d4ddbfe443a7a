package sample

import "sync"

func All(urls []string) {
	var wg sync.WaitGroup
	for _, url := range urls {
		wg.Add(1)
		go func() {
			body, err := fetch(url)
			if err != nil {
				wg.Done()
				return
			}
			keep(body)
			wg.Done()
		}()
	}
	wg.Wait()
}
