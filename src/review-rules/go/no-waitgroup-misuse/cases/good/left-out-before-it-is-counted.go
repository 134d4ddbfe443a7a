package push

import "sync"

func each(list []string, post func(string)) {
	var wg sync.WaitGroup
	for _, one := range list {
		if one == "" {
			continue
		}
		wg.Add(1)
		go func(one string) {
			defer wg.Done()
			for range 3 {
				if one == "x" {
					continue
				}
				post(one)
			}
		}(one)
	}
	wg.Wait()
}

func uncounted(list []string, post func(string)) {
	var wg sync.WaitGroup
	for _, one := range list {
		wg.Add(1)
		if one == "" {
			wg.Done()
			continue
		}
		go func(one string) {
			defer wg.Done()
			post(one)
		}(one)
	}
	wg.Wait()
}
