package guard

import "sync"

func runAll(steps []func()) {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { _ = recover() }()
			step()
		}()
		wg.Wait()
	}
}

// A worker that has ended is started again.
func keepAlive(work func()) {
	var wg sync.WaitGroup
	for {
		wg.Add(1)
		go func() {
			defer wg.Done()
			work()
		}()
		wg.Wait()
	}
}
