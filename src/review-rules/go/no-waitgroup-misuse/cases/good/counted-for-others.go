package relay

import "sync"

func run(in, out *queue, more func(*sync.WaitGroup)) {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		in.drain()
	}()
	go func() {
		defer wg.Done()
		out.drain()
	}()
	go more(&wg)
	wg.Wait()
}

func some(in *queue, isWide bool) {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		in.drain()
	}()
	if isWide {
		go func() {
			defer wg.Done()
			in.widen()
		}()
	} else {
		wg.Done()
	}
	wg.Wait()
}

func hops(jobs []job) {
	var wg sync.WaitGroup
	for _, one := range jobs {
		wg.Add(2)
		go func() {
			defer wg.Done()
			one.first()
			wg.Done()
			one.second()
		}()
	}
	wg.Wait()
}
