package a

import "fmt"

func remove(path string, notices *Notices) error {
	if err := removeAll(path); err != nil {
		err = fmt.Errorf("remove %s: %v", path, err)
		notices.add(err.Error())
		return nil
	}
	if err := forget(path); err != nil {
		return fmt.Errorf("forget %s: %w", path, err)
	}
	return nil
}
