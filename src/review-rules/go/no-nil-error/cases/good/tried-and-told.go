package upload

import (
	"errors"
	"log"
	"os"
	"time"
)

func last(write func() error) error {
	var lastErr error
	for i := 0; i < 5; i++ {
		err := write()
		if err == nil {
			return nil
		}
		lastErr = err
	}
	return lastErr
}

func atLast(write func() error, tries int) error {
	for i := 0; i < tries; i++ {
		err := write()
		if err == nil {
			return nil
		}
		if i == tries-1 {
			return err
		}
	}
	return nil
}

func kept(all []func() error, failed chan<- error) error {
	for _, one := range all {
		err := one()
		if err == nil {
			return nil
		}
		failed <- err
	}
	return nil
}

func each(all []func() error) error {
	for _, one := range all {
		if err := one(); err != nil {
			return err
		}
	}
	return nil
}

func forever(write func() error) error {
	for {
		err := write()
		if err == nil {
			return nil
		}
		time.Sleep(time.Second)
	}
}

func removeAny(paths []string) error {
	for _, path := range paths {
		err := os.Remove(path)
		if err == nil {
			return nil
		}
		log.Print(err)
	}
	// None was there, which is as good.
	return nil
}

func joined(all []func() error) error {
	var errs []error
	for _, one := range all {
		err := one()
		if err == nil {
			return nil
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func stopAll(all []func() error) error {
	for _, one := range all {
		err := one()
		if err == nil {
			return nil
		}
	}
	return nil
}
