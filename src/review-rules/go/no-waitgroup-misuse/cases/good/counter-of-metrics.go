package sample

func (s *Server) Start(jobs chan func()) {
	go func() {
		s.requests.Add(1)
		for {
			select {
			case job := <-jobs:
				job()
			case <-s.ctx.Done():
				return
			}
		}
	}()
}
