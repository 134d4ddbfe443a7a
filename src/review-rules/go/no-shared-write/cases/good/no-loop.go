package work

func start(run func() error) func() error {
	var err error
	done := make(chan struct{})
	go func() {
		err = run()
		close(done)
	}()
	return func() error {
		<-done
		return err
	}
}
