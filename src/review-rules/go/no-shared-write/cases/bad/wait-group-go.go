package crawl

import (
	"net/http"
	"sync"
)

func counts(urls []string) map[int]int {
	found := make(map[int]int)
	var wg sync.WaitGroup
	for _, u := range urls {
		wg.Go(func() {
			resp, err := http.Get(u)
			if err != nil {
				return
			}
			resp.Body.Close()
			found[resp.StatusCode]++ // expect: data-race
		})
	}
	wg.Wait()
	return found
}
