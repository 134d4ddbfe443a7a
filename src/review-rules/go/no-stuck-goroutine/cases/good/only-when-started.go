package sample

func Run(job func() error, isAsync bool) error {
	failed := make(chan error)
	if isAsync {
		go func() { failed <- job() }()
	}
	other()
	if isAsync {
		return <-failed
	}
	return nil
}
