package work

import "sync"

func statusOf(hosts []string, ping func(string) bool) *sync.Map {
	var up sync.Map
	var wg sync.WaitGroup
	for _, host := range hosts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			up.Store(host, ping(host))
		}()
	}
	wg.Wait()
	return &up
}
