package crawl

import "sync"

func sizes(parts []func() int) []int {
	all := make([]int, len(parts))
	var wg sync.WaitGroup
	for i, part := range parts {
		wg.Go(func() {
			all[i] = part()
		})
	}
	wg.Wait()
	return all
}

func counted(parts []func() int) int {
	var mu sync.Mutex
	total := 0
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Go(func() {
			n := part()
			mu.Lock()
			defer mu.Unlock()
			total += n
		})
	}
	wg.Wait()
	return total
}
