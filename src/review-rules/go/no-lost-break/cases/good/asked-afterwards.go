package work

func drain(jobs chan func(), done chan struct{}) {
	for {
		isOver := false
		select {
		case job := <-jobs:
			job()
		case <-done:
			isOver = true
			break
		}
		if isOver {
			return
		}
	}
}
