package sample

import "example.com/tasks/sync"

func All(n int, wg sync.WaitGroup) {
	wg.Add(n)
	go func() { wg.Run() }()
	wg.Wait()
}
