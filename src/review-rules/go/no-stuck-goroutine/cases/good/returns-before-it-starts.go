package sample

func Run(job func() error) error {
	failed := make(chan error)
	if job == nil {
		return errNoJob
	}
	go func() { failed <- job() }()
	return <-failed
}
