package work

import "sync"

func drain(queue chan string, workers int) map[string]int {
	seen := map[string]int{}
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for word := range queue {
				seen[word]++ // expect: data-race
			}
		}()
	}
	wg.Wait()
	return seen
}
