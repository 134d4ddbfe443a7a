package sample

import "log"

type step struct {
	name       string
	run        func() error
	isOptional bool
}

func runAll(steps []step, isDry bool) error {
	var err error
	for _, one := range steps {
		if isDry {
			log.Println("would run", one.name)
			continue
		}
		err := one.run()
		if err != nil {
			log.Printf("%s failed: %v", one.name, err)
			if !one.isOptional {
				return err
			}
			err = nil
			break
		}
	}
	return err
}
