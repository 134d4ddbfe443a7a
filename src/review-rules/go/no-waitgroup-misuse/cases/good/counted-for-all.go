package crawl

import "sync"

func all(urls []string, visit func(string)) {
	var wg sync.WaitGroup
	wg.Add(len(urls))
	for _, u := range urls {
		go func() {
			defer wg.Done()
			visit(u)
		}()
	}
	wg.Wait()
	var three sync.WaitGroup
	three.Add(3)
	for i := 0; i < 3; i++ {
		go func() {
			defer three.Done()
			visit("")
		}()
	}
	three.Wait()
	var first sync.WaitGroup
	first.Add(1)
	for _, u := range urls {
		if u == "" {
			continue
		}
		go func() {
			defer first.Done()
			visit(u)
		}()
		break
	}
	first.Wait()
}
