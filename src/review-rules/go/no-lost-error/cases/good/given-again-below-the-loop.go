package work

type bucket interface {
	status() (string, error)
	put() error
	open() error
}

func create(b bucket) error {
	err := b.open()
	if err != nil {
		return err
	}
	for n := 0; n < 9; n++ {
		status, err := b.status()
		if err != nil {
			break
		}
		if status != "deleted" {
			break
		}
	}
	for n := 0; n < 9; n++ {
		if err = b.put(); err == nil {
			break
		}
	}
	return err
}
