package importer

import (
	"sync"
	"sync/atomic"
)

func count(files []string, size func(string) int) (int, int64) {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var total int64
	lines, last := 0, 0
	locked := func(name string) {
		defer wg.Done()
		n := size(name)
		n++
		mu.Lock()
		lines += n
		mu.Unlock()
	}
	added := func(name string) {
		defer wg.Done()
		atomic.AddInt64(&total, int64(size(name)))
	}
	once := func() {
		defer wg.Done()
		last = size("last")
	}
	for _, name := range files {
		wg.Add(2)
		go locked(name)
		go added(name)
		note := func() {
			defer wg.Done()
			own := size(name)
			own++
		}
		wg.Add(1)
		go note()
	}
	wg.Add(1)
	go once()
	wg.Wait()
	return lines + last, total
}
