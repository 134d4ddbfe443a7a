package scan

import "sync"

func open(ports []string, dial func(string) error) []string {
	found := make(chan string)
	var wg sync.WaitGroup
	for _, port := range ports {
		wg.Add(1)
		go func(port string) {
			defer wg.Done()
			if dial(port) == nil {
				found <- port
			}
		}(port)
	}
	go func() {
		close(found) // expect: closed-channel
		wg.Wait()
	}()
	var list []string
	for port := range found {
		list = append(list, port)
	}
	return list
}

func all(jobs []func() int) int {
	results := make(chan int, len(jobs))
	for _, job := range jobs {
		go func() { results <- job() }()
	}
	close(results) // expect: closed-channel
	total := 0
	for n := range results {
		total += n
	}
	return total
}

type feed struct{ next func() (string, bool) }

func (f *feed) lines(limit int) <-chan string {
	out := make(chan string, limit)
	go func() {
		for i := 0; i < limit; i++ {
			line, ok := f.next()
			if !ok {
				return
			}
			out <- line
		}
	}()
	close(out) // expect: closed-channel
	return out
}
