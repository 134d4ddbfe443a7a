package sample

import "sync"

func Run(jobs []func()) {
	wg := &sync.WaitGroup{}
	for _, job := range jobs {
		go func() {
			wg.Add(1) // expect: waitgroup
			defer func() {
				recover()
				wg.Done()
			}()
			job()
		}()
	}
	wg.Wait()
}
