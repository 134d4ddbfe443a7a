package sample

import "sync"

func (s *Server) Start(jobs []func()) {
	go func() {
		var wg sync.WaitGroup
		wg.Add(len(jobs))
		for _, job := range jobs {
			go func() {
				defer wg.Done()
				job()
			}()
		}
		wg.Wait()
	}()
}
