package sample

import "sync"

func Run(jobs <-chan func(), quit <-chan struct{}) {
	var wg sync.WaitGroup
	wg.Add(cap(jobs))
	go func() {
		for {
			select {
			case <-quit:
				return
			case job := <-jobs:
				job()
				wg.Done()
			}
		}
	}()
	wg.Wait()
}
