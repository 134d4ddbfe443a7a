package drain

import "sync"

func both(in, out *queue) {
	wg := sync.WaitGroup{}
	wg.Add(3) // expect: waitgroup
	go func() {
		defer wg.Done()
		in.drain()
	}()
	go func() {
		out.drain()
		wg.Done()
	}()
	wg.Wait()
}
