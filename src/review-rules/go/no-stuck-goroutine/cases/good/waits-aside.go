package scan

import "sync"

func sum(parts []func() int) int {
	results := make(chan int)
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- part()
		}()
	}
	go func() {
		wg.Wait()
		close(results)
	}()
	total := 0
	for n := range results {
		total += n
	}
	return total
}

func buffered(parts []func() int) int {
	results := make(chan int, len(parts))
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- part()
		}()
	}
	wg.Wait()
	close(results)
	total := 0
	for n := range results {
		total += n
	}
	return total
}

func collected(parts []func() int) []int {
	results := make(chan int)
	var all []int
	done := make(chan struct{})
	go func() {
		for n := range results {
			all = append(all, n)
		}
		close(done)
	}()
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- part()
		}()
	}
	wg.Wait()
	close(results)
	<-done
	return all
}

func counted(parts []func() int) int {
	results := make(chan int)
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- part()
		}()
	}
	total := 0
	for range parts {
		total += <-results
	}
	wg.Wait()
	return total
}
