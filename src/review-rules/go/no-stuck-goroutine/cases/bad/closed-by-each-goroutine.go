package fan

import "sync"

func ping(hosts []string, send func(string) error) <-chan error {
	failed := make(chan error, len(hosts))
	var wg sync.WaitGroup
	for _, host := range hosts {
		wg.Add(1)
		go func(host string) {
			defer wg.Done()
			failed <- send(host)
			close(failed) // expect: closed-channel
		}(host)
	}
	wg.Wait()
	return failed
}

func each(parts []part) {
	done := make(chan struct{})
	for _, one := range parts {
		go func() {
			defer close(done) // expect: closed-channel
			one.run()
		}()
	}
	<-done
}
