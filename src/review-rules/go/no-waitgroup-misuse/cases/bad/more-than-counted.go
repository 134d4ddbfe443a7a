package drain

import "sync"

func both(conns []*conn) (n int) {
	var wg sync.WaitGroup
	wg.Add(1) // expect: waitgroup
	go func() {
		defer wg.Done()
		for _, c := range conns {
			c.drain()
		}
	}()
	go func() {
		defer wg.Done()
		for range conns {
			n++
		}
	}()
	wg.Wait()
	return n
}
