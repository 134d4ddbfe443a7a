package work

func runAll(jobs []func() error) error {
	var last error
	done := make(chan struct{})
	for _, job := range jobs {
		go func() {
			last = job()
			done <- struct{}{}
		}()
		<-done
	}
	return last
}
