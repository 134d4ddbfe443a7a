package sample

func Run(job func() error, quit <-chan struct{}) error {
	failed := make(chan error)
	go func() {
		select {
		case failed <- job():
		default:
		}
	}()
	select {
	case <-quit:
		return nil
	case err := <-failed:
		return err
	}
}
