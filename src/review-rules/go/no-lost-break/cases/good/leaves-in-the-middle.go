package work

func drain(jobs chan func() bool, done chan struct{}) {
	for {
		select {
		case job := <-jobs:
			if !job() {
				break
			}
			print("done")
		case <-done:
			return
		}
	}
}
