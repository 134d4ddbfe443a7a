package work

import "sync"

func statusOf(hosts []string, ping func(string) bool) map[string]bool {
	up := make(map[string]bool, len(hosts))
	wg := &sync.WaitGroup{}
	for _, host := range hosts {
		wg.Add(1)
		go func(host string) {
			defer wg.Done()
			up[host] = ping(host) // expect: data-race
		}(host)
	}
	wg.Wait()
	return up
}
