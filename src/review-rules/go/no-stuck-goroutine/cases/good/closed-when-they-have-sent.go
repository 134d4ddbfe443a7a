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
		wg.Wait()
		close(found)
	}()
	var list []string
	for port := range found {
		list = append(list, port)
	}
	return list
}

func counted(jobs []func() int) (total int) {
	results := make(chan int)
	for _, job := range jobs {
		go func() { results <- job() }()
	}
	for range jobs {
		total += <-results
	}
	close(results)
	return total
}

func quit(work func(chan<- int, chan struct{})) {
	stop := make(chan struct{})
	out := make(chan int)
	go func() {
		for {
			select {
			case out <- 1:
			case <-stop:
				return
			}
		}
	}()
	work(out, stop)
	close(stop)
}

func either(isAsync bool, job func() int) chan int {
	out := make(chan int, 1)
	if isAsync {
		go func() { out <- job() }()
	} else {
		close(out)
	}
	return out
}

func another(job func() int) {
	out := make(chan int, 1)
	go func(out chan int) { out <- job() }(make(chan int, 1))
	close(out)
}
