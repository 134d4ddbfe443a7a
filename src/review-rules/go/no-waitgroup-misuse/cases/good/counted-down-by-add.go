package load

import "sync"

func start(count int, run func(int)) {
	var ready sync.WaitGroup
	ready.Add(count)
	for i := 0; i < count; i++ {
		go func() {
			ready.Wait()
			run(i)
		}()
	}
	ready.Add(-count)
}
