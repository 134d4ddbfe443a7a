package work

import "sync"

func sizeOf(paths []string, size func(string) int64) (total int64) {
	var wg sync.WaitGroup
	wg.Add(len(paths))
	for i := 0; i < len(paths); i++ {
		go func(path string) {
			defer wg.Done()
			total += size(path) // expect: data-race
		}(paths[i])
	}
	wg.Wait()
	return total
}
