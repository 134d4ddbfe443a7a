package work

func next(jobs chan func(), done chan struct{}) {
	select {
	case job := <-jobs:
		job()
	case <-done:
		break
	}
}
