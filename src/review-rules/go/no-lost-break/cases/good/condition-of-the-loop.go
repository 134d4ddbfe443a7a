package work

func drain(jobs chan func(), done chan struct{}) {
	running := true
	for running {
		select {
		case job := <-jobs:
			job()
		case <-done:
			running = false
			break
		}
	}
}
