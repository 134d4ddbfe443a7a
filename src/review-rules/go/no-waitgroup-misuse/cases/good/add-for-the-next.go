package push

import "sync"

func two(a, b func()) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		a()
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		b()
	}()
	wg.Wait()
}

func other(a func(), done *sync.WaitGroup) {
	var wg sync.WaitGroup
	done.Add(1)
	go func() {
		defer done.Done()
		a()
	}()
	wg.Add(1)
	go func() {
		a()
		wg.Done()
	}()
	wg.Wait()
}
