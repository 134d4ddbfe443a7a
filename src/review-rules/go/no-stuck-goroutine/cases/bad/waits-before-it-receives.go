package scan

import (
	"os"
	"sync"
)

type result struct {
	path string
	size int64
}

func sizes(paths []string) map[string]int64 {
	results := make(chan result)
	var wg sync.WaitGroup
	for _, p := range paths {
		wg.Add(1)
		go func() {
			defer wg.Done()
			info, err := os.Lstat(p)
			if err != nil {
				return
			}
			results <- result{p, info.Size()}
		}()
	}
	wg.Wait() // expect: goroutine-leak
	close(results)
	out := make(map[string]int64)
	for r := range results {
		out[r.path] = r.size
	}
	return out
}
