package sample

import "sync"

func All(urls []string, out chan<- []byte) {
	var wg sync.WaitGroup
	for _, url := range urls {
		wg.Add(1)
		go func(url string) {
			body, err := fetch(url)
			if err != nil {
				report(err)
				return // expect: waitgroup
			}
			out <- body
			wg.Done()
		}(url)
	}
	wg.Wait()
}
