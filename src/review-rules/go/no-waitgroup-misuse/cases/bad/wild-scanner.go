package sample

import (
	"os"
	"path/filepath"
	"sync"
)

type result struct {
	path string
	size int64
	err  error
}

// Scanner adds up the sizes of files below some folders.
type Scanner struct {
	limit chan struct{}
	mu    sync.Mutex
	seen  map[string]bool
}

func (s *Scanner) Scan(roots []string) (int64, []error) {
	results := make(chan result)
	var wg sync.WaitGroup
	for _, root := range roots {
		wg.Add(1)
		go func(root string) {
			started(root)
			s.limit <- struct{}{}
			defer func() { <-s.limit }()
			entries, err := os.ReadDir(root)
			if err != nil {
				results <- result{path: root, err: err}
				return // expect: waitgroup
			}
			for _, entry := range entries {
				info, err := entry.Info()
				if err != nil {
					continue
				}
				path := filepath.Join(root, entry.Name())
				s.mu.Lock()
				known := s.seen[path]
				s.seen[path] = true
				s.mu.Unlock()
				if !known {
					results <- result{path: path, size: info.Size()}
				}
			}
			wg.Done()
		}(root)
	}
	var total int64
	var failures []error
	go collect(results, &total, &failures)
	wg.Wait()
	close(results)
	return total, failures
}
