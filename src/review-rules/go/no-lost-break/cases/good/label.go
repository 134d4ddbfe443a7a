package work

func drain(jobs chan func(), done chan struct{}) {
loop:
	for {
		select {
		case job := <-jobs:
			job()
		case <-done:
			break loop
		}
	}
}
