package checks

import "sync"

type report struct {
	failed []string
	last   string
}

func run(checks []check) []*report {
	var wg sync.WaitGroup
	all := make([]*report, len(checks))
	for i, one := range checks {
		own := &report{}
		all[i] = own
		wg.Add(1)
		go func() {
			defer wg.Done()
			own.failed = append(own.failed, one.name)
		}()
	}
	wg.Wait()
	return all
}

func inTurn(checks []check) (n int) {
	done := make(chan struct{})
	for _, one := range checks {
		go func() {
			n += one.run()
			done <- struct{}{}
		}()
		<-done
	}
	return n
}

func passed(checks []check) (n int) {
	turn := make(chan struct{}, 1)
	turn <- struct{}{}
	for _, one := range checks {
		go func() {
			<-turn
			n += one.run()
			turn <- struct{}{}
		}()
	}
	return n
}
