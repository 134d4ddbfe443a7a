package work

func drain(jobs chan func(), done chan struct{}) {
	for {
		select {
		case job := <-jobs:
			job()
		case <-done:
			break // expect: lost-break
		}
	}
}
