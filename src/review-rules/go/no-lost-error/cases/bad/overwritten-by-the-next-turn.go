package fanout

type Publisher interface {
	Publish(topic string, text []byte) error
}

func publish(targets []Publisher, topic string, text []byte) error {
	var err error
	for _, target := range targets {
		err = target.Publish(topic, text) // expect: overwritten-error
	}
	return err
}

func checkAll(steps map[string]func() (bool, error)) (ok bool, err error) {
	for name, step := range steps {
		if name != "" {
			ok, err = step() // expect: overwritten-error
		}
	}
	return ok, err
}
